// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/importbar.h"

#include "desk/catalogueimports.h"
#include "desk/desk.h"
#include "desk/importjob.h"
#include "ui/catalogue/importwording.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/spacing.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 1000; ///< of the bar

} // namespace

ImportBar::ImportBar(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_desk(context.desk)
    , m_text(new ElidedLabel)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(icon(u"stop"_s), {}))
{
    setObjectName(u"importBar"_s);
    m_stop->setObjectName(u"importStop"_s);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, kSteps);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kWide, space::kSmall, space::kWide, space::kSmall);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_stop);
    connect(&m_desk, &Desk::importStarted, this, &ImportBar::follow);
    connect(&m_desk, &Desk::importEnded, this, &QWidget::hide);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_desk.imports().isRunning())
            m_desk.imports().job()->cancel();
        m_stop->setEnabled(false);
    });
    retranslate();
    follow();
}

void ImportBar::retranslate()
{
    m_stop->setText(tr("Stop the import"));
    m_progress->setAccessibleName(tr("Progress of the import"));
    showStep();
}

void ImportBar::follow()
{
    setVisible(m_desk.imports().isRunning());
    if (!m_desk.imports().isRunning())
        return;
    m_stop->setEnabled(true);
    connect(m_desk.imports().job(), &ImportJob::progressed, this, &ImportBar::showStep);
    showStep();
}

void ImportBar::showStep()
{
    if (!m_desk.imports().isRunning())
        return;
    const ImportJob &job = *m_desk.imports().job();
    const ImportStep step = job.step();
    const QString left = importwording::timeLeft(job.secondsLeft());
    const QString text
        = tr("Importing %1: %2 items").arg(QFileInfo(job.source().path).fileName(), format::number(step.items));
    m_text->setText(left.isEmpty() ? text : u"%1 · %2"_s.arg(text, left));
    // Without a total there is nothing to measure: the bar only moves.
    m_progress->setRange(0, step.total > 0 ? kSteps : 0);
    if (step.total > 0)
        m_progress->setValue(int(step.done * kSteps / step.total));
}

} // namespace beraad
