// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verdictfile.h"

#include "catalogue/csv.h"
#include "desk/desk.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

/// One row of either form, as text, with where it stands.
struct Row {
    QString where;
    QString line;
    QString verdict;
    Verdict rest;
};

std::vector<Condition> plainConditions(const QStringList &codes)
{
    std::vector<Condition> conditions;
    for (const QString &code : codes)
        conditions.push_back({code});
    return conditions;
}

Result<std::vector<Row>> rowsFromCsv(const QByteArray &text, const QString &path)
{
    static const QStringList kOptional{u"granularity"_s, u"replacement"_s, u"reason"_s, u"sentence"_s, u"conditions"_s};
    auto reader = CsvReader::open(text, path);
    if (!reader)
        return std::unexpected(reader.error());
    std::vector<Problem> problems;
    CsvRow row;
    if (!reader->next(row))
        return refuse(ErrorCode::BadContent, {path}, u"%1 is empty"_s.arg(path));
    const CsvColumns columns(*reader, row, {u"line"_s, u"verdict"_s}, kOptional, problems);
    std::vector<Row> rows;
    while (reader->next(row)) {
        const auto field = [&](const QString &name) { return row.fields.value(columns.indexOf(name)); };
        rows.push_back(
            {reader->where(row.line),
             field(u"line"_s),
             field(u"verdict"_s),
             {VerdictKind::Approve, field(u"granularity"_s), field(u"replacement"_s), field(u"reason"_s),
              field(u"sentence"_s), plainConditions(field(u"conditions"_s).split(u' ', Qt::SkipEmptyParts))}});
    }
    std::ranges::copy(reader->problems(), std::back_inserter(problems));
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {path}, u"%1 is refused"_s.arg(path), std::move(problems));
    return rows;
}

Result<std::vector<Row>> rowsFromJson(const QByteArray &text, const QString &path)
{
    auto document = readJson(text, path);
    if (!document)
        return std::unexpected(document.error());
    if (!document->root.isArray())
        return refuse(ErrorCode::BadContent, {path}, u"%1: expected a list of verdicts"_s.arg(path));
    // The reader walks members of objects: the list becomes the member of one.
    const JsonDocument wrapped{path, QJsonObject{{u"verdicts"_s, document->root}}, {}};
    std::vector<Problem> problems;
    std::vector<Row> rows;
    for (JsonReader &reader : JsonReader(wrapped, problems).array(u"verdicts"_s, true)) {
        Row row{document->where(u"$[%1]"_s.arg(rows.size())),
                reader.requiredString(u"line"_s),
                reader.requiredString(u"verdict"_s),
                {}};
        row.rest = {VerdictKind::Approve,       reader.string(u"granularity"_s), reader.string(u"replacement"_s),
                    reader.string(u"reason"_s), reader.string(u"sentence"_s),    {}};
        const QJsonValue conditions = reader.anything(u"conditions"_s);
        if (auto read = readConditionsOfVerdict(conditions))
            row.rest.conditions = std::move(*read);
        else
            for (const Problem &problem : read.error().problems)
                problems.push_back({row.where, problem.where + u": "_s + problem.message});
        for (const QString &member : reader.unread())
            problems.push_back({row.where, u"unknown member %1"_s.arg(member)});
        rows.push_back(std::move(row));
    }
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {path}, u"%1 is refused"_s.arg(path), std::move(problems));
    return rows;
}

/// Codes are coded so that they can be counted: one that no list has would count as nothing.
void checkCodes(const Row &row, const QString &kind, const Desk &desk, std::vector<Problem> &problems)
{
    const auto reason = std::ranges::find(desk.reasons(), row.rest.reason, &ReviewReason::code);
    if (!row.rest.reason.isEmpty() && (reason == desk.reasons().end() || !reason->appliesTo(kind))) {
        QStringList codes;
        for (const ReviewReason &known : desk.reasons())
            if (known.appliesTo(kind))
                codes << known.code;
        problems.push_back(
            {row.where,
             u"\"%1\" is no reason for %2; expected one of %3"_s.arg(row.rest.reason, kind, codes.join(u", "_s))});
    }
    for (const Condition &condition : row.rest.conditions)
        if (!std::ranges::contains(desk.conditions(), condition.code, &ConditionKind::code))
            problems.push_back({row.where, u"nobody knows a condition \"%1\""_s.arg(condition.code)});
}

std::optional<Command> commandOf(const Row &row, const DossierState &state, const Desk &desk,
                                 std::vector<Problem> &problems)
{
    const auto kind = verdictKindFromString(row.verdict);
    if (!kind)
        problems.push_back(
            {row.where,
             u"\"%1\" is no verdict; expected approve, conditions, coarsen, replace, refuse or ask"_s.arg(
                 row.verdict)});
    else
        checkCodes(row, row.verdict, desk, problems);
    const std::vector<Line> none;
    const auto &lines = state.request ? state.request->lines : none;
    const auto line = std::ranges::find(lines, LineId(row.line), &Line::id);
    if (line == lines.end())
        problems.push_back({row.where, u"the dossier has no line \"%1\" that this person may see"_s.arg(row.line)});
    if (!kind || line == lines.end())
        return std::nullopt;
    Verdict verdict = row.rest;
    verdict.kind = *kind;
    return command::GiveVerdict{line->provider, {line->id}, verdict};
}

} // namespace

Result<std::vector<Command>> readVerdicts(const QString &path, const DossierState &state, const Desk &desk)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {path}, u"cannot read %1: %2"_s.arg(path, file.errorString()));
    const QByteArray text = file.readAll();
    const auto rows = path.endsWith(u".json"_s) ? rowsFromJson(text, path) : rowsFromCsv(text, path);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Problem> problems;
    std::vector<Command> commands;
    for (const Row &row : *rows)
        if (auto command = commandOf(row, state, desk, problems))
            commands.push_back(std::move(*command));
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {path}, u"%1 is refused"_s.arg(path), std::move(problems));
    return commands;
}

} // namespace beraad::cli
