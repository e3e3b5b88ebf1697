// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestreading.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// The words of `askedBy` that mean a body: its id and the procedures that run there.
QSet<QString> askersOf(const RequestDocument &document)
{
    QSet<QString> words{u"all"_s, document.authority.value};
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

} // namespace

std::vector<Line> linesFor(const RequestDocument &document)
{
    const std::vector<Line> &all = document.request.lines;
    if (document.authority == document.request.requester)
        return all;
    QSet<LineId> judged;
    for (const TrackPlan &track : tracksOf(document.route))
        if (track.authority == document.authority)
            judged.unite(QSet<LineId>(track.lines.begin(), track.lines.end()));
    std::vector<Line> lines;
    std::ranges::copy_if(all, std::back_inserter(lines), [&](const Line &line) {
        return line.provider == document.authority || judged.contains(line.id);
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
        return written;
    const QJsonValue member = memberAt(m_members, question.fact);
    return isAnswered(member) ? member : request().facts.value(question.fact);
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
