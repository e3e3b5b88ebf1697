// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/faultreports.h"

#include "desk/desk.h"
#include "desk/feedbackdesk.h"
#include "ui/common/ask.h"
#include "ui/common/detailspane.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/spacing.h"
#include "ui/common/statuschip.h"
#include "ui/common/typography.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(FaultPlace place)
{
    switch (place) {
    case FaultPlace::Description:
        return FaultReports::tr("What the catalogue says is wrong");
    case FaultPlace::Delivery:
        return FaultReports::tr("The delivered data are wrong");
    }
    return {};
}

QString wordOf(FaultOutcome outcome)
{
    switch (outcome) {
    case FaultOutcome::Mended:
        return FaultReports::tr("Mended");
    case FaultOutcome::Known:
        return FaultReports::tr("Known, and stays");
    case FaultOutcome::NoFault:
        return FaultReports::tr("No fault");
    }
    return {};
}

StatusLook lookOf(const FaultReport &report)
{
    if (!report.answer)
        return {u"clock"_s, FaultReports::tr("Waits for the holder"), Tone::Warning, {}};
    const Tone tone = report.answer->answered.outcome == FaultOutcome::Known ? Tone::Warning : Tone::Good;
    return {report.isQualityNote() ? u"note"_s : u"check"_s, wordOf(report.answer->answered.outcome), tone, {}};
}

} // namespace

FaultReports::FaultReports(const Context &context, const VariableId &variable, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_variable(variable)
{
    setObjectName(u"faultReports"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    const bool mayAnswer = FeedbackDesk(context.desk).mayAnswerFaults(variable).has_value();
    const auto reports = context.messages.valueOf(FeedbackDesk(context.desk).faultReportsOf(variable));
    for (const FaultReport &each : reports.value_or(std::vector<FaultReport>()))
        addReport(each, mayAnswer);
    auto *button = new QPushButton(icon(u"flag"_s), tr("Report an error…"));
    button->setObjectName(u"reportFault"_s);
    layout->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &FaultReports::report);
}

void FaultReports::addReport(const FaultReport &report, bool mayAnswer)
{
    const Directory &directory = m_context.desk.directory();
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(new StatusChip(lookOf(report)), 0, Qt::AlignLeft);
    column->addWidget(DetailsPane::makeText(report.reported.text));
    column->addWidget(
        new Label(tr("%1 · %2 · %3", "place of the fault, organisation, day")
                      .arg(wordOf(report.reported.place), directory.shortNameOf(report.organisation, currentLanguage()),
                           format::day(dayInBelgium(report.at))),
                  TextRole::Small, Ink::Soft));
    if (report.answer) {
        const QString holder
            = directory.shortNameOf(OrganisationId(m_variable.value.section(u'/', 0, 0)), currentLanguage());
        column->addWidget(DetailsPane::makeText(
            tr("%1 answered on %2: %3", "holder, day, text")
                .arg(holder, format::day(dayInBelgium(report.answer->at)), report.answer->answered.text)));
    }
    if (!mayAnswer)
        return;
    auto *button = new QPushButton(icon(u"edit"_s), report.answer ? tr("Answer anew…") : tr("Answer…"));
    button->setObjectName(u"answerFault"_s);
    column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, id = report.id] { answer(id); });
}

void FaultReports::report()
{
    const QString title = tr("Report an error to the holder");
    const auto place
        = m_context.ask.choose(window(), title, tr("What is wrong?"),
                               {wordOf(FaultPlace::Description), wordOf(FaultPlace::Delivery)}, tr("Next"));
    if (!place)
        return;
    const auto text = m_context.ask.text(
        window(), title, tr("What do you see, and what did you expect? Write no personal data."), tr("Report"));
    if (!text)
        return;
    FaultReported reported;
    reported.place = *place == 0 ? FaultPlace::Description : FaultPlace::Delivery;
    reported.text = *text;
    if (m_context.messages.check(FeedbackDesk(m_context.desk).reportFault(m_variable, reported)))
        m_context.messages.note(tr("The holder finds your report under what needs him."));
}

void FaultReports::answer(const QString &report)
{
    constexpr FaultOutcome kOutcomes[] = {FaultOutcome::Mended, FaultOutcome::Known, FaultOutcome::NoFault};
    QStringList choices;
    for (const FaultOutcome outcome : kOutcomes)
        choices << wordOf(outcome);
    const QString title = tr("Answer a report");
    const auto outcome = m_context.ask.choose(window(), title, tr("What did you find?"), choices, tr("Next"));
    if (!outcome)
        return;
    const auto text = m_context.ask.text(
        window(), title, tr("Everybody reads this as a note on quality, unless there is no fault."), tr("Answer"));
    if (text)
        m_context.messages.check(
            FeedbackDesk(m_context.desk).answerFault(m_variable, report, {kOutcomes[size_t(*outcome)], *text}));
}

} // namespace beraad
