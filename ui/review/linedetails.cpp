// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/linedetails.h"

#include "desk/cataloguedesk.h"
#include "desk/desk.h"
#include "desk/reviewdesk.h"
#include "dossier/advice.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/linkrow.h"
#include "ui/common/spacing.h"
#include "ui/common/statuschip.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/review/questionthread.h"

#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// Longer code lists are told by their size; the catalogue has them whole.
constexpr size_t kCodesShown = 12;

} // namespace

LineDetails::LineDetails(const Context &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
{
}

void LineDetails::show(const ReviewRow &row, const DossierState &state, const OrganisationId &organisation)
{
    clear();
    setTitle(row.label, row.dataset);
    for (const QString &flag : row.line.flags)
        addChip(lookOfFlag(flag));
    addRequest(row);
    addDisagreement(row, state);
    addOthers(row);
    addQuestions(row, state, organisation);
    addVariable(row);
    addPrecedents(row, state.id);
}

void LineDetails::addRequest(const ReviewRow &row)
{
    QVBoxLayout *section = addSection(tr("Why it is asked"));
    section->addWidget(makeText(row.line.why.isEmpty() ? tr("No justification was given.") : row.line.why));
    auto *facts = new FactList;
    facts->add(tr("Granularity"), wording::granularity(row.line.granularity));
    facts->add(tr("Period"), format::period(row.line.period.from, row.line.period.to));
    facts->add(tr("Population"), row.line.population);
    facts->add(tr("Category"), wording::category(row.line.category));
    section->addWidget(facts);
}

void LineDetails::addOthers(const ReviewRow &row)
{
    if (row.others.empty())
        return;
    QVBoxLayout *section = addSection(tr("What others advise"));
    for (const auto &[organisation, verdict] : row.others) {
        section->addWidget(new StatusChip(lookOf(verdict.kind)));
        section->addWidget(makeText(saidBy(organisation, verdict)));
    }
}

/// Who, why in a coded word, and in his own words.
QString LineDetails::saidBy(const OrganisationId &organisation, const Verdict &verdict) const
{
    QStringList why;
    const auto &reasons = m_context.desk.reasons();
    if (const auto reason = std::ranges::find(reasons, verdict.reason, &ReviewReason::code); reason != reasons.end())
        why << inCurrentLanguage(reason->label);
    for (const Condition &condition : verdict.conditions)
        why << wording::of(condition);
    if (!verdict.sentence.isEmpty())
        why << verdict.sentence;
    const QString name = m_context.desk.directory().nameOf(organisation, currentLanguage());
    return why.isEmpty() ? name : tr("%1: %2", "organisation, its reasons").arg(name, why.join(u" · "_s));
}

/// Signed advices that do not say the same: somebody has to bring them together.
void LineDetails::addDisagreement(const ReviewRow &row, const DossierState &state)
{
    const auto here = disagreementOn(state, row.line.id);
    if (!here)
        return;
    QVBoxLayout *section = addSection(tr("Signed advices differ"));
    for (const auto &[organisation, verdict] : here->said) {
        section->addWidget(new StatusChip(lookOf(verdict.kind)), 0, Qt::AlignLeft);
        section->addWidget(makeText(saidBy(organisation, verdict)));
    }
}

void LineDetails::addQuestions(const ReviewRow &row, const DossierState &state, const OrganisationId &organisation)
{
    for (const LineId &about : {row.line.id, LineId()}) {
        QVBoxLayout *section
            = addSection(about.isEmpty() ? tr("Questions and notes on the dossier") : tr("Questions and notes"));
        auto *thread = new QuestionThread(m_context, state, about, organisation);
        connect(thread, &QuestionThread::answered, this, &LineDetails::questionAnswered, Qt::QueuedConnection);
        connect(thread, &QuestionThread::asked, this, &LineDetails::questionAsked, Qt::QueuedConnection);
        section->addWidget(thread);
    }
}

void LineDetails::addVariable(const ReviewRow &row)
{
    const auto variable = CatalogueDesk(m_context.desk).variable(variableOf(row.line));
    QVBoxLayout *section = addSection(tr("The variable"));
    if (!variable) {
        section->addWidget(makeText(tr("The catalogue does not know this variable.")));
        return;
    }
    section->addWidget(makeText(inCurrentLanguage(variable->definition)));
    auto *facts = new FactList;
    facts->add(tr("Code"), variable->name);
    facts->add(tr("Type"), wording::variableType(variable->type));
    facts->add(tr("Unit"), variable->unit);
    facts->add(tr("Exists"), format::period(variable->validity.from, variable->validity.to));
    facts->add(tr("Quality"), inCurrentLanguage(variable->quality));
    section->addWidget(facts);
    if (!row.line.period.from.isNull() && !variable->validity.coversAll(row.line.period.from, row.line.period.to))
        section->addWidget(new StatusChip({u"warning"_s, tr("Not in the whole period asked for"), Tone::Warning}));
    addCodes(*variable);
}

void LineDetails::addCodes(const Variable &variable)
{
    if (variable.codes.empty())
        return;
    QVBoxLayout *section = addSection(tr("Codes (%1)").arg(variable.codes.size()));
    auto *facts = new FactList;
    for (size_t i = 0; i < variable.codes.size() && i < kCodesShown; ++i)
        facts->add(variable.codes[i].code, inCurrentLanguage(variable.codes[i].label));
    section->addWidget(facts);
    if (variable.codes.size() > kCodesShown)
        section->addWidget(
            new Label(tr("and %n more, see the catalogue", nullptr, int(variable.codes.size() - kCodesShown)),
                      TextRole::Small, Ink::Soft));
}

void LineDetails::addPrecedents(const ReviewRow &row, const DossierId &dossier)
{
    const auto precedents = ReviewDesk(m_context.desk).precedentsOf(row.line, dossier);
    QVBoxLayout *section = addSection(tr("Said before"));
    if (!precedents || precedents->empty()) {
        section->addWidget(makeText(tr("Nobody has judged this variable in this workspace yet.")));
        return;
    }
    for (const VerdictRow &precedent : *precedents) {
        auto *link = new LinkRow;
        auto *layout = new QVBoxLayout(link);
        layout->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
        layout->addWidget(new StatusChip(lookOf(precedent.verdict.kind)), 0, Qt::AlignLeft);
        const QString title = precedent.dossierTitle.isEmpty() ? tr("A dossier of others") : precedent.dossierTitle;
        layout->addWidget(makeText(title));
        layout->addWidget(
            new Label(tr("%1, %2", "organisation, day")
                          .arg(m_context.desk.directory().shortNameOf(precedent.organisation, currentLanguage()),
                               precedent.isSigned ? format::day(precedent.at.date()) : tr("not signed yet")),
                      TextRole::Small, Ink::Soft));
        if (!precedent.verdict.sentence.isEmpty())
            layout->addWidget(makeText(precedent.verdict.sentence));
        link->setAccessibleName(title);
        connect(link, &QAbstractButton::clicked, this, [this, id = precedent.dossier] { emit dossierWanted(id); });
        section->addWidget(link);
    }
}

} // namespace beraad
