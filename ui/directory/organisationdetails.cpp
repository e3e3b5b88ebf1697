// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/organisationdetails.h"

#include "desk/desk.h"
#include "desk/dossierlist.h"
#include "desk/routedesk.h"
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/spacing.h"
#include "ui/common/statuschip.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// A request for one pseudonymised line of this category, for research: what a first question to this body would be.
Request questionTo(const Organisation &organisation, const QString &category, const OrganisationId &asker)
{
    Request request;
    request.requester = asker;
    request.recipients = {asker};
    request.purpose = u"research"_s;
    request.identifiability = u"pseudonymised"_s;
    request.systematic = true;
    request.channel = u"direct"_s;
    Line line;
    line.id = LineId(u"l1"_s);
    line.provider = organisation.id;
    line.category = category;
    request.lines = {line};
    return request;
}

constexpr int kDossiersOffered = 12; ///< the newest, as many as a menu bears

void writeMail(const QString &address, const QString &subject)
{
    QUrl url(u"mailto:"_s + address);
    QUrlQuery query;
    query.addQueryItem(u"subject"_s, subject);
    url.setQuery(query);
    QDesktopServices::openUrl(url);
}

bool isShown(const Procedure &procedure)
{
    switch (procedure.status) {
    case ProcedureStatus::Required:
    case ProcedureStatus::Undecided:
    case ProcedureStatus::Fallback:
    case ProcedureStatus::Inadmissible:
    case ProcedureStatus::Refused:
        return true;
    case ProcedureStatus::Optional:
    case ProcedureStatus::Exempt:
    case ProcedureStatus::Shadow:
        return false;
    }
    return false;
}

} // namespace

OrganisationDetails::OrganisationDetails(const Context &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
{
    setObjectName(u"organisationDetails"_s);
}

void OrganisationDetails::show(const Organisation &organisation)
{
    clear();
    const QString name = inCurrentLanguage(organisation.name);
    const QString abbreviation = inCurrentLanguage(organisation.abbreviation);
    setTitle(name.isEmpty() ? organisation.id.value : name, abbreviation == name ? QString() : abbreviation);
    addChip({u"organisation"_s, wording::level(organisation.level), Tone::Neutral, {}});
    addChip(lookOfEvidence(organisation.evidence));
    addOfficer(organisation);
    addFacts(organisation);
    addAsking(organisation);
    addDecides(organisation);
    addPeople(organisation);
}

void OrganisationDetails::addOfficer(const Organisation &organisation)
{
    QVBoxLayout *section = addSection(tr("Data protection officer"));
    const Contact &dpo = organisation.dpo;
    if (dpo.isEmpty()) {
        section->addWidget(
            makeText(tr("No contact is known. The directory of the body itself or its website may name one.")));
        return;
    }
    if (dpo.demo)
        section->addWidget(new StatusChip(lookOfDemo()), 0, Qt::AlignLeft);
    auto *facts = new FactList;
    facts->add(tr("Name"), dpo.name);
    facts->add(tr("E-mail"), dpo.email);
    facts->add(tr("Telephone"), dpo.phone);
    facts->add(tr("Web page"), dpo.url);
    section->addWidget(facts);
    if (dpo.email.isEmpty())
        return;
    auto *buttons = new QHBoxLayout;
    auto *write = makeWriteButton(organisation.id, dpo.email);
    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy e-mail"));
    copy->setObjectName(u"copyEmail"_s);
    buttons->addWidget(write);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    section->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this, email = dpo.email] {
        QGuiApplication::clipboard()->setText(email);
        m_context.messages.note(tr("%1 copied", "e-mail address").arg(email));
    });
}

/// Opens the mail program with the reference of a dossier in the subject; with no dossier that concerns this body, a
/// general question.
QPushButton *OrganisationDetails::makeWriteButton(const OrganisationId &organisation, const QString &email)
{
    auto *write = new QPushButton(icon(u"mail"_s), tr("Write to the DPO"));
    write->setObjectName(u"writeToDpo"_s);
    const QString general = tr("Question about a data request", "subject of an e-mail");
    DossierQuery query;
    query.involving = organisation;
    query.limit = kDossiersOffered;
    const auto dossiers = DossierList(m_context.desk).dossiers(query).value_or(std::vector<DossierRow>());
    if (dossiers.empty()) {
        connect(write, &QPushButton::clicked, this, [email, general] { writeMail(email, general); });
        return write;
    }
    auto *menu = new QMenu(write);
    for (const DossierRow &row : dossiers) {
        const QString subject = tr("%1: %2", "dossier id, title").arg(row.id.value, row.title);
        menu->addAction(QString(subject).replace(u'&', u"&&"_s), this, [email, subject] { writeMail(email, subject); });
    }
    menu->addSeparator();
    menu->addAction(tr("A general question"), this, [email, general] { writeMail(email, general); });
    write->setMenu(menu);
    return write;
}

void OrganisationDetails::addFacts(const Organisation &organisation)
{
    QVBoxLayout *section = addSection(tr("What the rules look at"));
    auto *facts = new FactList;
    facts->add(tr("Holds"), inCurrentLanguage(organisation.holds));
    QStringList categories;
    for (const QString &category : organisation.categories)
        categories << wording::category(category);
    facts->add(tr("Categories"), categories.join(u", "_s));
    facts->add(tr("Kind"), wording::organisationType(organisation.type));
    facts->add(tr("Network"), wording::network(organisation.network));
    facts->add(tr("Register"), wording::registry(organisation.registry));
    facts->add(tr("Federal government"), wording::answer(organisation.federalGovernment));
    facts->add(tr("Flemish public body"), wording::answer(organisation.flemishInstance));
    facts->add(tr("Source"), organisation.source);
    facts->add(tr("Evidence"), new StatusChip(lookOfEvidence(organisation.evidence)));
    section->addWidget(facts);
}

void OrganisationDetails::addAsking(const Organisation &organisation)
{
    const auto &bodies = m_context.desk.person().organisations;
    if (bodies.empty() || bodies.front() == organisation.id)
        return;
    for (const QString &category : organisation.categories) {
        QVBoxLayout *section
            = addSection(tr("Asking for data: %1", "category of data").arg(wording::category(category)));
        auto *basis = new Label(tr("For research with pseudonymised data, received by %1.")
                                    .arg(m_context.desk.directory().shortNameOf(bodies.front(), currentLanguage())),
                                TextRole::Small, Ink::Soft);
        basis->setWordWrap(true);
        section->addWidget(basis);
        const Route route = RouteDesk(m_context.desk).routeOf(questionTo(organisation, category, bodies.front()));
        for (const Procedure &procedure : route.procedures)
            if (isShown(procedure))
                addProcedure(section, procedure);
        for (const Finding &finding : route.findings) {
            section->addWidget(new StatusChip(lookOf(finding.severity)), 0, Qt::AlignLeft);
            section->addWidget(makeText(inCurrentLanguage(finding.text)));
        }
    }
}

void OrganisationDetails::addProcedure(QVBoxLayout *section, const Procedure &procedure)
{
    const QString authority = m_context.desk.directory().shortNameOf(procedure.authority, currentLanguage());
    const QString name
        = u"%1 · %2"_s.arg(wording::procedureName(m_context.desk.rules(), procedure.procedure), authority);
    auto *top = new QHBoxLayout;
    auto *title = new Label(name, TextRole::Body);
    title->setWordWrap(true);
    top->addWidget(title, 1);
    top->addWidget(new StatusChip(lookOf(procedure.status)), 0, Qt::AlignTop);
    section->addLayout(top);
    for (const Reason &reason : procedure.because) {
        auto *why = new Label(inCurrentLanguage(reason.text), TextRole::Small);
        auto *where = new Label(u"%1 · %2 · %3"_s.arg(reason.rule, reason.source, wording::evidence(reason.evidence)),
                                TextRole::Small, Ink::Soft);
        where->setToolTip(wording::evidenceExplained(reason.evidence));
        for (Label *label : {why, where}) {
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            section->addWidget(label);
        }
    }
    section->addSpacing(space::kTight);
}

void OrganisationDetails::addDecides(const Organisation &organisation)
{
    QStringList lines;
    for (const Rule &rule : m_context.desk.rules().rules)
        for (const RuleOutcome &outcome : rule.outcomes)
            if (outcome.authority == organisation.id.value && !outcome.procedure.isEmpty())
                lines << wording::procedure(outcome.procedure);
    lines.removeDuplicates();
    if (lines.isEmpty())
        return;
    QVBoxLayout *section = addSection(tr("Decides or acts in"));
    for (const QString &line : lines)
        section->addWidget(makeText(line));
}

void OrganisationDetails::addPeople(const Organisation &organisation)
{
    auto *facts = new FactList;
    for (const Person &person : m_context.desk.persons()) {
        if (!person.speaksFor(organisation.id))
            continue;
        QStringList roles;
        for (const Role role : person.roles)
            roles << wording::of(role);
        facts->add(roles.join(u", "_s), person.demo ? tr("%1 (demo)", "person").arg(person.name) : person.name);
    }
    if (facts->isEmpty()) {
        delete facts;
        return;
    }
    addSection(tr("People in this workspace"))->addWidget(facts);
}

} // namespace beraad
