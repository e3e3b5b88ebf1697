// SPDX-License-Identifier: GPL-3.0-or-later
// What the requester attached, beside the lines that are judged.
#include "desk/attachments.h"
#include "desk/desk.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/messages.h"
#include "ui/common/splitter.h"
#include "ui/evidence/evidenceviewer.h"
#include "ui/review/linedetails.h"
#include "ui/review/reviewplace.h"
#include "ui/review/verdictpanel.h"

#include <QTableView>
#include <QToolButton>

namespace beraad {

using namespace Qt::StringLiterals;

EvidenceViewer *ReviewPlace::evidence()
{
    if (m_evidence)
        return m_evidence;
    m_evidence = new EvidenceViewer(context(), id());
    m_beside->addWidget(m_evidence);
    m_beside->share();
    connect(m_evidence, &EvidenceViewer::left, this, [this] { m_filesButton->setChecked(false); });
    connect(m_evidence, &EvidenceViewer::quoted, this, [this](const QString &text) {
        if (!m_panel->quote(text))
            context().messages.note(tr("The quotation goes into the words of your next verdict"));
    });
    return m_evidence;
}

/// As far as the reviewer may read the answers.
void ReviewPlace::showFiles()
{
    const std::vector<FileAnswer> files = m_state.request ? filesOf(*m_state.request) : std::vector<FileAnswer>();
    m_filesButton->setText(tr("Files (%1)", "button, number").arg(files.size()));
    m_filesButton->setVisible(!files.empty());
    if (files.empty())
        m_filesButton->setChecked(false);
    else if (m_filesButton->isChecked())
        evidence()->showFiles(m_state, files, task()->organisation);
}

/// Files and lines need the room side by side; which dossier they belong to stands above them.
void ReviewPlace::showQueue()
{
    constexpr int kRoomForAll = 220; // letters
    const bool hasRoom = width() > kRoomForAll * fontMetrics().averageCharWidth();
    const bool isAlone = !m_filesButton->isChecked();
    m_queueView->parentWidget()->setVisible(m_isQueueWanted && (hasRoom || isAlone));
    m_subtitle->setVisible(hasRoom || isAlone);
}

void ReviewPlace::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    showQueue();
}

void ReviewPlace::showEvidence(bool isShown)
{
    m_details->setVisible(!isShown);
    showQueue();
    if (isShown) {
        evidence()->show();
        showFiles();
        m_evidence->setFocus();
    } else if (m_evidence) {
        m_evidence->hide();
        m_grid->setFocus();
    }
}

} // namespace beraad
