// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/routepanel.h"

#include "desk/desk.h"
#include "ui/common/card.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/linkrow.h"
#include "ui/common/spacing.h"
#include "ui/common/statuschip.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/requests/factwords.h"
#include "ui/requests/remark.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

RoutePanel::RoutePanel(const Context &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
{
    setObjectName(u"routePanel"_s);
    setAccessibleName(tr("Route"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    setMinimumWidth(fontMetrics().averageCharWidth() * 42);
}

void RoutePanel::show(const Request &request, const Route &route, const std::vector<Completeness> &completeness)
{
    m_request = request;
    m_route = route;
    m_completeness = completeness;
    rebuild();
}

void RoutePanel::forgetChange()
{
    m_changes.clear();
}

QString RoutePanel::organisation(const OrganisationId &id) const
{
    return m_context.desk.directory().with(m_request.organisations).shortNameOf(id, currentLanguage());
}

QString RoutePanel::nameOf(const QString &procedure) const
{
    if (procedure == u"none"_s)
        return tr("no procedure");
    return wording::procedureName(m_context.desk.rules(), procedure);
}

QString RoutePanel::sentenceOf(const Procedure &procedure, bool isAdded) const
{
    const QString what
        = tr("%1 · %2", "procedure, authority").arg(nameOf(procedure.procedure), organisation(procedure.authority));
    if (!isAdded)
        return u"− "_s + what;
    return procedure.expectedDays >= 0 ? u"+ %1, ≈ %2"_s.arg(what, format::days(procedure.expectedDays))
                                       : u"+ "_s + what;
}

QStringList RoutePanel::sentencesOf(const RouteDifference &difference) const
{
    const RouteChange change = changeOf(difference);
    QStringList sentences;
    for (const Procedure &procedure : change.added)
        sentences << sentenceOf(procedure, true);
    for (const Procedure &procedure : change.removed)
        sentences << sentenceOf(procedure, false);
    for (const RouteChange::Moved &moved : change.moved)
        sentences << tr("%1 · %2: %3, was %4", "procedure, authority, status now, status before")
                         .arg(nameOf(moved.procedure.procedure), organisation(moved.procedure.authority),
                              wording::of(moved.procedure.status), wording::of(moved.before));
    if (const int saved = difference.daysSaved().value_or(0); saved != 0)
        sentences << (saved < 0 ? tr("%1 longer", "number of days").arg(format::days(-saved))
                                : tr("%1 shorter", "number of days").arg(format::days(saved)));
    return sentences;
}

void RoutePanel::tell(const RouteDifference &difference)
{
    if (const QStringList sentences = sentencesOf(difference); !sentences.isEmpty())
        m_changes = sentences;
}

void RoutePanel::rebuild()
{
    const int position = verticalScrollBar()->value();
    auto *page = new QWidget;
    page->setMinimumWidth(1); // as in the form
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kWide);
    body->setSpacing(space::kMedium);
    addExpectation(body);
    addChange(body);
    addAmendment(body);
    if (m_request.lines.empty()) {
        body->addWidget(
            makeParagraph(tr("The route appears as soon as there is a variable: which authorities, why, and how long."),
                          TextRole::Body, Ink::Soft));
    } else {
        addUndecided(body);
        addProcedures(body);
        addCost(body);
        addFindings(body);
    }
    addLikenesses(body);
    addMissing(body);
    body->addStretch(1);
    setWidget(page);
    page->show();
    verticalScrollBar()->setValue(position);
}

void RoutePanel::addExpectation(QVBoxLayout *body)
{
    body->addWidget(new Label(tr("Route"), TextRole::Heading));
    if (m_request.lines.empty())
        return;
    const int days = m_route.expectedDays();
    auto *line = makeParagraph({}, TextRole::Strong);
    line->setObjectName(u"expectedTime"_s);
    if (days >= 0)
        line->setText(tr("≈ %1, so about %2", "number of days, expected day")
                          .arg(format::days(days), format::day(m_context.desk.today().addDays(days))));
    else
        line->setText(tr("No total can be said: a procedure has no stated time"));
    body->addWidget(line);
    QStringList basis;
    for (const TrackId &id : m_route.criticalPath())
        if (const Procedure *procedure = m_route.find(id); procedure && procedure->expectedDays >= 0)
            basis << u"%1: %2 — %3"_s.arg(nameOf(procedure->procedure), format::days(procedure->expectedDays),
                                          inCurrentLanguage(procedure->expectedBasis));
    basis.removeDuplicates();
    auto *why = makeParagraph(
        tr("from a complete file; longest chain of %n procedure(s)", nullptr, int(m_route.criticalPath().size())),
        TextRole::Small, Ink::Soft);
    why->setToolTip(basis.join(u'\n'));
    why->setAccessibleDescription(basis.join(u'\n'));
    body->addWidget(why);
}

void RoutePanel::addChange(QVBoxLayout *body)
{
    if (m_changes.isEmpty())
        return;
    auto *card = new Card;
    card->setObjectName(u"routeChange"_s);
    card->setAccessibleName(m_changes.join(u'\n'));
    card->body()->addWidget(new Label(tr("By your last change"), TextRole::Small, Ink::Soft));
    for (const QString &change : m_changes)
        card->body()->addWidget(makeParagraph(change, TextRole::Strong));
    body->addWidget(card);
}

void RoutePanel::addProcedures(QVBoxLayout *body)
{
    std::vector<OrganisationId> authorities;
    int count = 0;
    for (const Procedure &procedure : m_route.procedures)
        if (concernsPeople(procedure.status)) {
            ++count;
            if (!std::ranges::contains(authorities, procedure.authority))
                authorities.push_back(procedure.authority);
        }
    auto *head = new SectionHeader(tr("Procedures"));
    head->setCount(count);
    body->addWidget(head);
    for (const OrganisationId &authority : authorities) {
        auto *card = new Card;
        card->setObjectName(u"authority-"_s + authority.value);
        card->body()->addWidget(
            makeParagraph(m_context.desk.directory().with(m_request.organisations).nameOf(authority, currentLanguage()),
                          TextRole::Small, Ink::Soft));
        for (const Procedure &procedure : m_route.procedures)
            if (procedure.authority == authority && concernsPeople(procedure.status))
                card->body()->addWidget(makeProcedure(procedure));
        body->addWidget(card);
    }
    addNotNeeded(body);
    addWhyNot(body);
}

QWidget *RoutePanel::makeProcedure(const Procedure &procedure)
{
    auto *widget = new QWidget;
    widget->setObjectName(u"procedure-"_s + procedure.id.value);
    auto *body = new QVBoxLayout(widget);
    body->setContentsMargins(0, 0, 0, space::kTight);
    body->setSpacing(space::kTight);
    QString name = nameOf(procedure.procedure);
    if (const QString kind = protocolKind(procedure.kind); !kind.isEmpty())
        name = u"%1 (%2)"_s.arg(name, kind);
    // The name stands alone: a long word and a chip beside each other need more than the panel has.
    body->addWidget(makeParagraph(name, TextRole::Strong));
    QStringList facts{tr("%n variable(s)", nullptr, int(procedure.lines.size()))};
    if (procedure.expectedDays >= 0)
        facts << u"≈ "_s + format::days(procedure.expectedDays);
    if (!procedure.after.empty()) {
        QStringList before;
        for (const TrackId &id : procedure.after)
            if (const Procedure *other = m_route.find(id))
                before << nameOf(other->procedure);
        before.removeDuplicates();
        facts << tr("after %1").arg(before.join(u", "_s));
    }
    auto *line = makeParagraph(facts.join(u" · "_s), TextRole::Small, Ink::Soft);
    line->setToolTip(inCurrentLanguage(procedure.expectedBasis));
    auto *below = new QHBoxLayout;
    below->setSpacing(space::kSmall);
    below->addWidget(new StatusChip(lookOf(procedure.status)), 0, Qt::AlignTop);
    below->addWidget(line, 1);
    body->addLayout(below);
    for (const Reason &reason : procedure.because)
        addReason(body, reason);
    return widget;
}

void RoutePanel::addReason(QVBoxLayout *body, const Reason &reason)
{
    auto *text
        = makeParagraph(tr("Why: %1 — %2", "why, number of the rule").arg(inCurrentLanguage(reason.text), reason.rule));
    QStringList facts;
    for (const Reason::FactRead &fact : reason.facts)
        facts << u"%1 = %2 (%3)"_s.arg(fact.name, fact.value, wording::factOrigin(fact.origin));
    text->setToolTip(facts.join(u'\n'));
    text->setAccessibleDescription(facts.join(u'\n'));
    body->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(makeParagraph(reason.source, TextRole::Small, Ink::Soft), 1);
    row->addWidget(new StatusChip(lookOfEvidence(reason.evidence)), 0, Qt::AlignTop);
    body->addLayout(row);
}

void RoutePanel::addNotNeeded(QVBoxLayout *body)
{
    const auto count
        = std::ranges::count_if(m_route.procedures, [](const Procedure &p) { return !concernsPeople(p.status); });
    if (count == 0)
        return;
    auto *toggle = new QToolButton;
    toggle->setObjectName(u"showNotNeeded"_s);
    toggle->setText(tr("%n procedure(s) looked at and not needed", nullptr, int(count)));
    toggle->setIcon(icon(m_showsRest ? u"chevron-up"_s : u"chevron-down"_s));
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setAutoRaise(true);
    toggle->setFocusPolicy(Qt::TabFocus);
    body->addWidget(toggle, 0, Qt::AlignLeft);
    auto *card = new Card;
    for (const Procedure &procedure : m_route.procedures)
        if (!concernsPeople(procedure.status))
            card->body()->addWidget(makeProcedure(procedure));
    card->setVisible(m_showsRest);
    body->addWidget(card);
    connect(toggle, &QToolButton::clicked, this, [this, card, toggle] {
        m_showsRest = !m_showsRest;
        card->setVisible(m_showsRest);
        toggle->setIcon(icon(m_showsRest ? u"chevron-up"_s : u"chevron-down"_s));
    });
}

void RoutePanel::addFindings(QVBoxLayout *body)
{
    if (m_route.findings.empty())
        return;
    auto *head = new SectionHeader(tr("Findings"));
    head->setCount(int(m_route.findings.size()));
    body->addWidget(head);
    for (const Finding &finding : m_route.findings) {
        const StatusLook look = lookOf(finding.severity);
        const QString rule = finding.rule.isEmpty() ? QString() : u" — "_s + finding.rule;
        body->addLayout(makeRemark(look.icon, look.tone, inCurrentLanguage(finding.text) + rule));
    }
}

void RoutePanel::addMissing(QVBoxLayout *body)
{
    int missing = 0;
    for (const Completeness &section : m_completeness)
        missing += section.required - section.answered;
    auto *line = new LinkRow;
    line->setObjectName(u"missingAnswers"_s);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    row->setSpacing(space::kSmall);
    const QString text
        = missing == 0 ? tr("All required answers are there") : tr("%n required answer(s) missing", nullptr, missing);
    row->addWidget(makePicture(missing == 0 ? u"approve"_s : u"partly"_s, missing == 0 ? Tone::Good : Tone::Accent));
    row->addWidget(makeParagraph(text), 1);
    line->setAccessibleName(text);
    body->addWidget(new Hairline);
    body->addWidget(line);
    connect(line, &LinkRow::clicked, this, [this] {
        for (const Completeness &section : m_completeness)
            if (!section.missing.empty())
                return emit goTo(section.missing.front().where);
    });
}

} // namespace beraad
