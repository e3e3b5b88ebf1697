// SPDX-License-Identifier: GPL-3.0-or-later
// How far the chosen lines tell people apart. The catalogue is asked about every line of the dossier once, in another
// thread; what is chosen and proposed is then worked out at once.
#include "desk/checking.h"
#include "desk/desk.h"
#include "ui/common/messages.h"
#include "ui/review/reviewgrid.h"
#include "ui/review/reviewplace.h"
#include "ui/review/riskstrip.h"

#include <QtConcurrentRun>

namespace beraad {

ReviewPlace::~ReviewPlace()
{
    m_selecting.disconnect(this);
    if (m_isSelectionWanted)
        *m_isSelectionWanted = false;
    m_selecting.waitForFinished(); // it reads from the desk
}

void ReviewPlace::estimateRisk()
{
    if (m_isSelectionWanted)
        *m_isSelectionWanted = false;
    m_selecting.waitForFinished(); // after the line at which it is
    m_selection.reset();
    if (!m_state.request)
        return;
    m_isSelectionWanted = std::make_shared<std::atomic<bool>>(true);
    m_selecting.setFuture(
        QtConcurrent::run([request = *m_state.request, &desk = desk(), isWanted = m_isSelectionWanted] {
            return selectionOf(request, desk, [&isWanted] { return isWanted->load(); });
        }));
}

void ReviewPlace::showRisk()
{
    if (!m_state.request)
        return;
    if (!m_selecting.isFinished())
        return m_risk->showWorking();
    if (!m_selection) {
        auto read = context().messages.valueOf(m_selecting.result());
        if (!read)
            return;
        m_selection = std::move(*read);
    }
    Selection asked = *m_selection;
    if (const auto lines = m_grid->chosenLines(); lines.size() > 1) {
        const QSet<LineId> chosen(lines.begin(), lines.end());
        std::erase_if(asked.lines,
                      [&chosen](const SelectedLine &selected) { return !chosen.contains(selected.line.id); });
    }
    Selection proposed = asked;
    QHash<LineId, QString> labels;
    for (SelectedLine &selected : proposed.lines) {
        const ReviewRow *row = m_grid->lines().find(selected.line.id);
        labels.insert(selected.line.id, row ? row->label : selected.line.variable);
        if (row && row->own && row->own->kind == VerdictKind::Coarsen)
            selected.line.granularity = row->own->granularity;
    }
    m_risk->show(asked, proposed, labels);
}

} // namespace beraad
