// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestreading.h"

#include "documents/documentplan.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// The words of `askedBy` that mean a body: its id and the procedures that run there.
QSet<QString> askersOf(const RequestDocument &document)
{
    QSet<QString> words{u"all"_s, document.authority.value};
    for (const QString &word : document.kind.procedures + document.kind.askedAs)
        words.insert(word);
    for (const Procedure &procedure : document.route.procedures)
        if (procedure.authority == document.authority)
            words.insert(procedure.procedure);
    if (words.contains(u"rr-minister"_s))
        words.insert(u"rr"_s); // the Minister decides on the National Register
    return words;
}

QJsonValue memberAt(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &part : path.split(u'.'))
        value = value.toObject().value(part);
    return value;
}

QSet<LineId> linesUnder(const RequestDocument &document)
{
    QSet<LineId> lines;
    for (const Procedure &procedure : document.route.procedures) {
        const bool isOfKind
            = document.kind.lines == LineScope::Authority || document.kind.procedures.contains(procedure.procedure);
        if (!isAddressed(procedure) || procedure.authority != document.authority || !isOfKind)
            continue;
        lines.unite(QSet<LineId>(procedure.lines.begin(), procedure.lines.end()));
        if (document.kind.lines != LineScope::Flows)
            continue;
        for (const Flow &flow : document.route.flows)
            if (procedure.flows.contains(flow.id))
                lines.unite(QSet<LineId>(flow.lines.begin(), flow.lines.end()));
    }
    return lines;
}

/// Ids and names, so that a row is recognised however somebody wrote the body.
QSet<QString> spellingsOf(const OrganisationId &id, const Directory &directory)
{
    QSet<QString> spellings{id.value.toCaseFolded()};
    if (const Organisation *known = directory.find(id))
        for (const Text &text : {known->name, known->abbreviation})
            for (const QString &wording : text.byLanguage)
                spellings.insert(wording.toCaseFolded());
    return spellings;
}

void addOnce(std::vector<OrganisationId> &list, const OrganisationId &id)
{
    if (!id.isEmpty() && !std::ranges::contains(list, id))
        list.push_back(id);
}

} // namespace

std::vector<Line> linesFor(const RequestDocument &document)
{
    const std::vector<Line> &all = document.request.lines;
    if (document.kind.lines == LineScope::None)
        return {};
    if (document.advice)
        return all; // cut to it already
    const bool isByAuthority = document.kind.lines == LineScope::Authority;
    if (isByAuthority && document.authority == document.request.requester)
        return all;
    const QSet<LineId> judged = linesUnder(document);
    std::vector<Line> lines;
    std::ranges::copy_if(all, std::back_inserter(lines), [&](const Line &line) {
        return (isByAuthority && line.provider == document.authority) || judged.contains(line.id);
    });
    return lines;
}

RequestReading::RequestReading(const RequestDocument &document)
    : m_document(document)
    , m_words(document.language)
    , m_lines(linesFor(document))
    , m_askers(askersOf(document))
    , m_facts(factsOfRequest(document.request, document.directory))
    , m_members(toJson(document.request))
{
    for (const Variable &variable : document.variables)
        m_variables.insert(variable.id, &variable);
    findParties();
}

void RequestReading::findParties()
{
    const std::vector<Line> &seen = isForEverybody() ? request().lines : m_lines;
    for (const Line &line : seen) {
        addOnce(m_providers, line.provider);
        for (const OrganisationId &recipient : request().recipientsOf(line))
            addOnce(m_recipients, recipient);
    }
    if (seen.empty())
        m_recipients = request().recipients;
    if (isForEverybody())
        return;
    for (const Line &line : request().lines) {
        const bool isParty = std::ranges::contains(m_providers, line.provider)
            || std::ranges::contains(m_recipients, line.provider) || line.provider == m_document.authority
            || line.provider == request().requester || line.provider == request().trustedThirdParty;
        if (!isParty)
            m_hidden.unite(spellingsOf(line.provider, m_document.directory));
    }
}

QString RequestReading::name(const OrganisationId &id) const
{
    return m_document.directory.nameOf(id, m_words.language());
}

QString RequestReading::shortName(const OrganisationId &id) const
{
    return m_document.directory.shortNameOf(id, m_words.language());
}

const ProcedureKind *RequestReading::kind(const QString &procedure) const
{
    const auto found = std::ranges::find(m_document.procedures, procedure, &ProcedureKind::id);
    return found == m_document.procedures.end() ? nullptr : &*found;
}

QString RequestReading::procedureName(const QString &procedure) const
{
    const ProcedureKind *known = kind(procedure);
    const QString name = known ? text(known->name) : QString();
    return name.isEmpty() ? procedure : Wording::standing(name);
}

const Variable *RequestReading::variable(const Line &line) const
{
    return m_variables.value(VariableId(line.provider.value + u'/' + line.dataset + u'/' + line.variable));
}

std::vector<const Procedure *> RequestReading::ownProcedures() const
{
    std::vector<const Procedure *> own;
    for (const Procedure &procedure : m_document.route.procedures)
        if (procedure.authority == m_document.authority)
            own.push_back(&procedure);
    return own;
}

std::vector<const Procedure *> RequestReading::visibleProcedures() const
{
    const auto isSeen = [this](const LineId &id) { return std::ranges::contains(m_lines, id, &Line::id); };
    std::vector<const Procedure *> visible;
    for (const Procedure &procedure : m_document.route.procedures)
        if (isForEverybody() || seesAll() || procedure.authority == m_document.authority
            || std::ranges::any_of(procedure.lines, isSeen))
            visible.push_back(&procedure);
    return visible;
}

std::vector<const Undecided *> RequestReading::visibleQuestions() const
{
    std::vector<const Undecided *> visible;
    for (const Undecided &open : m_document.route.undecided) {
        const auto flow = std::ranges::find(m_document.route.flows, open.flow, &Flow::id);
        const bool isSeen = flow != m_document.route.flows.end()
            && std::ranges::any_of(flow->lines,
                                   [this](const LineId &id) { return std::ranges::contains(m_lines, id, &Line::id); });
        if (isSeen || seesAll() || std::ranges::contains(open.asks, m_document.authority))
            visible.push_back(&open);
    }
    return visible;
}

bool RequestReading::isHidden(const QJsonValue &body) const
{
    const QString id = body.isObject() ? body.toObject().value(u"id"_s).toString() : body.toString();
    return !id.isEmpty() && m_hidden.contains(id.trimmed().toCaseFolded());
}

QJsonValue RequestReading::withoutHidden(const Question &question, const QJsonValue &answer) const
{
    if (m_hidden.isEmpty() || !(answer.isArray() || answer.isObject()))
        return answer;
    if (answer.isObject()) { // one value for each body, keyed by its id
        QJsonObject kept = answer.toObject();
        for (const QString &key : kept.keys())
            if (isHidden(key))
                kept.remove(key);
        return kept;
    }
    QJsonArray kept;
    for (const QJsonValue &row : answer.toArray()) {
        const QJsonObject cells = row.toObject();
        const bool isOfHidden = isHidden(row) || isHidden(cells.value(u"organisation"_s))
            || std::ranges::any_of(question.columns, [&](const Column &column) {
                                    return column.type == AnswerType::Organisation && isHidden(cells.value(column.id));
                                });
        if (!isOfHidden)
            kept.append(row);
    }
    return kept;
}

bool RequestReading::asks(const Question &question) const
{
    const bool isPut = isRequester() || std::ranges::any_of(question.askedBy, [&](const QString &asker) {
                           return m_askers.contains(asker.toLower());
                       });
    return isPut && isVisible(question, m_facts);
}

QJsonValue RequestReading::answer(const Question &question) const
{
    const QJsonValue written = request().answers.value(question.id.value);
    if (isAnswered(written) || question.fact.isEmpty())
        return withoutHidden(question, written);
    const QJsonValue member = memberAt(m_members, question.fact);
    return withoutHidden(question, isAnswered(member) ? member : request().facts.value(question.fact));
}

std::vector<TextRun> sourceRuns(const RequestReading &reading, const QString &source, const QString &evidence)
{
    const bool isChecked = evidence == "note"_L1 || evidence == "verified"_L1 || evidence == "derived"_L1;
    std::vector<TextRun> runs;
    if (!source.isEmpty())
        runs.push_back({source, TextStyle::Small});
    if (!runs.empty())
        runs.push_back({isChecked ? u"  ·  "_s : u"  "_s, TextStyle::Small});
    if (isChecked)
        runs.push_back({reading.words().value(u"evidence"_s, evidence), TextStyle::Small});
    else
        runs.push_back({reading.words()(u"evidence.unverified"), TextStyle::Caution});
    return runs;
}

} // namespace beraad
