// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/samplerequest.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

Text inAll(const QString &stem)
{
    Text text;
    for (const QString &language : {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s})
        text.byLanguage.insert(language, stem + u' ' + language);
    return text;
}

Organisation body(const QString &id)
{
    Organisation organisation;
    organisation.id = OrganisationId(id);
    organisation.name = inAll(u"Instantie "_s + id);
    organisation.dpo = {u"Functionaris van "_s + id, u"dpo@"_s + id + u".example"_s, {}, {}, true};
    return organisation;
}

Question question(const QString &id, AnswerType type, const QStringList &askedBy,
                  const QString &evidence = u"verified"_s)
{
    Question question;
    question.id = QuestionId(id);
    question.label = inAll(u"Vraag "_s + id);
    question.type = type;
    question.askedBy = askedBy;
    question.law = u"wet van "_s + id;
    question.evidence = evidence;
    return question;
}

Form sampleForm()
{
    Form form;
    form.id = u"uniform"_s;
    form.version = u"1"_s;
    form.title = inAll(u"Formulier"_s);
    Question missing = question(u"S2.Q9"_s, AnswerType::Text, {u"all"_s});
    missing.requiredWhen = true;
    form.sections = {{u"S0"_s, inAll(u"Dossier"_s), {}, {question(u"S0.Q6"_s, AnswerType::RichText, {u"all"_s})}},
                     {u"S2"_s,
                      inAll(u"Doel"_s),
                      {},
                      {question(u"S2.Q1"_s, AnswerType::RichText, {u"all"_s}),
                       question(u"S2.Q2"_s, AnswerType::Text, {u"protocol-vl"_s}, u"unverified"_s),
                       question(u"S2.Q3"_s, AnswerType::Text, {u"committee"_s}),
                       question(u"S2.Q4"_s, AnswerType::File, {u"all"_s}), missing}}};
    form.lineQuestions
        = {question(u"V4"_s, AnswerType::RichText, {u"all"_s}), question(u"V5"_s, AnswerType::RichText, {u"all"_s})};
    return form;
}

std::vector<Line> sampleLines(int count)
{
    static const QStringList kProviders{u"alfa"_s, u"beta"_s, u"gamma"_s};
    std::vector<Line> lines;
    for (int i = 0; i < count; ++i) {
        Line line;
        line.id = LineId(u"l%1"_s.arg(i + 1));
        line.provider = OrganisationId(kProviders.at(i % 3));
        line.dataset = u"set-%1"_s.arg(i % 4);
        line.variable = u"var_%1_%2"_s.arg(line.provider.value).arg(i + 1);
        line.category = u"social"_s;
        line.granularity = i % 2 ? u"exact"_s : u"class"_s;
        line.period = {QDate(2018, 9, 1), QDate(2021, 8, 31)};
        line.population = u"alle schoolverlaters van het schooljaar"_s;
        line.why = u"Zonder dit gegeven kan vraag %1 van het onderzoek niet worden beantwoord."_s.arg(i + 1);
        if (i % 3 == 0)
            line.flags = {u"highlyPersonal"_s};
        lines.push_back(line);
    }
    return lines;
}

Procedure procedure(const QString &kind, const QString &authority, ProcedureStatus status, const QString &evidence,
                    const std::vector<Line> &lines, const QString &provider)
{
    Procedure procedure;
    procedure.id = TrackId(kind + u':' + authority);
    procedure.procedure = kind;
    procedure.authority = OrganisationId(authority);
    procedure.status = status;
    procedure.flows = {provider + u">univ/direct"_s};
    for (const Line &line : lines)
        if (line.provider.value == provider)
            procedure.lines.push_back(line.id);
    procedure.because = {{u"R-%1"_s.arg(kind),
                          inAll(u"Reden voor "_s + kind),
                          u"bron van "_s + kind,
                          evidence,
                          {{u"provider.network"_s, u"extended"_s, u"directory"_s}},
                          {}}};
    return procedure;
}

ProcedureKind kindOf(const QString &id)
{
    ProcedureKind kind;
    kind.id = id;
    kind.name = inAll(u"procedure "_s + id);
    return kind;
}

Route sampleRoute(const std::vector<Line> &lines)
{
    Route route;
    route.on = QDate(2026, 11, 20);
    route.rulesVersion = u"regels-7"_s;
    for (const QString &provider : {u"alfa"_s, u"beta"_s, u"gamma"_s}) {
        Flow flow{provider + u">univ/direct"_s, OrganisationId(provider), OrganisationId(u"univ"_s), u"direct"_s, {}};
        for (const Line &line : lines)
            if (line.provider == flow.provider)
                flow.lines.push_back(line.id);
        route.flows.push_back(std::move(flow));
    }
    route.procedures
        = {procedure(u"protocol-vl"_s, u"alfa"_s, ProcedureStatus::Required, u"unverified"_s, lines, u"alfa"_s),
           procedure(u"ivc-ssh"_s, u"committee"_s, ProcedureStatus::Undecided, u"note"_s, lines, u"beta"_s),
           procedure(u"ehds-permit"_s, u"access"_s, ProcedureStatus::Shadow, u"verified"_s, lines, u"gamma"_s)};
    route.undecided = {{u"beta>univ/direct"_s,
                        {u"ivc-ssh"_s, u"none"_s},
                        inAll(u"Welke tak geldt"_s),
                        {OrganisationId(u"beta"_s)},
                        {u"recipient.flemishInstance"_s},
                        u"R-05"_s}};
    route.findings = {{Finding::Severity::Error, u"no-rule"_s, u"R-00"_s, inAll(u"Bevinding over gamma"_s)}};
    return route;
}

} // namespace

DocumentKind shippedKind(const QString &id)
{
    const auto kinds = shippedDocumentKinds().value_or(std::vector<DocumentKind>());
    const DocumentKind *kind = findKind(kinds, id);
    return kind ? *kind : DocumentKind();
}

RequestDocument sampleRequest(const QString &authority, int lines, const QString &language)
{
    RequestDocument document;
    document.kind = shippedKind(u"request"_s);
    document.dossier = DossierId(u"2026-0042"_s);
    document.language = language;
    document.authority = OrganisationId(authority);
    document.form = sampleForm();
    document.directory = Directory(
        {body(u"alfa"_s), body(u"beta"_s), body(u"gamma"_s), body(u"univ"_s), body(u"committee"_s), body(u"access"_s)});
    document.procedures = {kindOf(u"protocol-vl"_s), kindOf(u"ivc-ssh"_s), kindOf(u"ehds-permit"_s)};
    document.submitted = QDateTime(QDate(2026, 11, 20), QTime(23, 30), QTimeZone::UTC);
    document.made = QDateTime(QDate(2026, 11, 22), QTime(8, 30), QTimeZone::UTC);
    document.contentHash = QString(64, u'a');
    Request &request = document.request;
    request.title = inAll(u"Een proefaanvraag"_s);
    request.requester = OrganisationId(u"univ"_s);
    request.recipients = {request.requester};
    request.purpose = u"research"_s;
    request.identifiability = u"pseudonymised"_s;
    request.answers = {{u"S0.Q6"_s, u"Een samenvatting voor iedereen."_s},
                       {u"S2.Q1"_s, u"Een welbepaald doel."_s},
                       {u"S2.Q2"_s, u"Antwoord voor het protocol."_s},
                       {u"S2.Q3"_s, u"Antwoord voor het comité."_s},
                       {u"S2.Q4"_s, u"koppelschema.pdf"_s}};
    request.lines = sampleLines(lines);
    document.route = sampleRoute(request.lines);
    return document;
}

} // namespace beraad
