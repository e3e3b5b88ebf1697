// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/casecheck.h"

#include <QDir>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

const QStringList &statuses()
{
    static const QStringList words{u"required"_s, u"exempt"_s,   u"refused"_s, u"inadmissible"_s,
                                   u"shadow"_s,   u"fallback"_s, u"optional"_s};
    return words;
}

bool isNamed(const Procedure &procedure, const QString &name)
{
    return procedure.procedure == name || procedure.id.value == name;
}

QSet<TrackId> predecessorsOf(const Route &route, const Procedure &procedure)
{
    QSet<TrackId> seen;
    std::vector<TrackId> todo = procedure.after;
    while (!todo.empty()) {
        const TrackId id = todo.back();
        todo.pop_back();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        if (const Procedure *before = route.find(id))
            todo.insert(todo.end(), before->after.begin(), before->after.end());
    }
    return seen;
}

bool precedes(const Route &route, const QString &first, const QString &later)
{
    return std::ranges::any_of(route.procedures, [&](const Procedure &procedure) {
        if (!isNamed(procedure, later))
            return false;
        return std::ranges::any_of(predecessorsOf(route, procedure), [&](const TrackId &id) {
            const Procedure *before = route.find(id);
            return before && isNamed(*before, first);
        });
    });
}

void checkStatus(const Route &route, const QString &status, const QString &name, QStringList &faults)
{
    QStringList found;
    for (const Procedure &procedure : route.procedures)
        if (isNamed(procedure, name))
            found << toString(procedure.status);
    if (!found.contains(status))
        faults << u"%1: wanted %2, is %3"_s.arg(name, status, found.isEmpty() ? u"missing"_s : found.join(u'/'));
}

void checkUndecided(const Route &route, const std::vector<QStringList> &wanted, QStringList &faults)
{
    std::vector<QStringList> have;
    for (const Undecided &undecided : route.undecided) {
        have.push_back(undecided.between);
        have.back().sort();
    }
    if (wanted.empty() && !have.empty())
        faults << u"nothing should be undecided, but %1 is"_s.arg(have.front().join(u" or "_s));
    for (QStringList between : wanted) {
        between.sort();
        if (!std::ranges::contains(have, between))
            faults << u"not shown as undecided: %1"_s.arg(between.join(u" or "_s));
    }
}

} // namespace

Result<RouteExpectation> readExpectation(const JsonDocument &document)
{
    std::vector<Problem> problems;
    JsonReader reader(document, problems);
    RouteExpectation expected;
    expected.on = reader.day(u"on"_s);
    if (!expected.on.isValid())
        reader.problem(u"on"_s, u"missing; expected a day"_s);
    for (const QString &status : statuses())
        if (reader.has(status))
            expected.byStatus.insert(status, reader.strings(status));
    expected.absent = reader.strings(u"absent"_s);
    expected.findings = reader.strings(u"findings"_s);
    const QJsonObject members = document.root.toObject();
    if (members.contains(u"undecided"_s)) {
        expected.undecided.emplace();
        for (const QJsonValue &between : members.value(u"undecided"_s).toArray())
            expected.undecided->push_back(between.toVariant().toStringList());
    }
    for (const QJsonValue &pair : members.value(u"before"_s).toArray())
        expected.before.emplace_back(pair.toArray().at(0).toString(), pair.toArray().at(1).toString());
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {document.file}, u"%1 is not a route expectation"_s.arg(document.file),
                      std::move(problems));
    return expected;
}

QStringList faultsOf(const Route &route, const RouteExpectation &expected)
{
    QStringList faults;
    for (auto status = expected.byStatus.begin(); status != expected.byStatus.end(); ++status)
        for (const QString &name : *status)
            checkStatus(route, status.key(), name, faults);
    for (const QString &name : expected.absent)
        for (const Procedure &procedure : route.procedures)
            if (isNamed(procedure, name)
                && (procedure.status == ProcedureStatus::Required || procedure.status == ProcedureStatus::Undecided))
                faults << u"%1: should not be asked"_s.arg(name);
    if (expected.undecided)
        checkUndecided(route, *expected.undecided, faults);
    for (const auto &[first, later] : expected.before)
        if (!precedes(route, first, later))
            faults << u"%1 does not precede %2"_s.arg(first, later);
    for (const QString &code : expected.findings)
        if (!std::ranges::contains(route.findings, code, &Finding::code))
            faults << u"finding missing: %1"_s.arg(code);
    for (const Procedure &procedure : route.procedures)
        if (procedure.because.empty())
            faults << u"%1: no reason given"_s.arg(procedure.id.value);
    return faults;
}

Result<QStringList> caseFolders(const QString &folder)
{
    QStringList found;
    const QDir root(folder);
    for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (const QString place = root.filePath(name); QDir(place).exists(u"expected.json"_s))
            found << place;
    if (found.isEmpty())
        return refuse(ErrorCode::NotFound, {folder}, u"no cases (folders with expected.json) in %1"_s.arg(folder));
    return found;
}

RouteCase runCase(const QString &caseFolder, const Directory &directory, const RuleTable &rules)
{
    const QDir folder(caseFolder);
    RouteCase result{folder.dirName(), {}};
    const auto expectation = readJsonFile(folder.filePath(u"expected.json"_s)).and_then(&readExpectation);
    if (!expectation)
        return {result.name, {toPlainText(expectation.error())}};
    const auto request = readJsonFile(folder.filePath(u"request.json"_s)).and_then([](const JsonDocument &document) {
        return readRequest(document);
    });
    if (!request)
        return {result.name, {toPlainText(request.error())}};
    result.faults = faultsOf(routeOf(*request, directory, rules, expectation->on), *expectation);
    return result;
}

Result<std::vector<RouteCase>> runCases(const QString &folder, const Directory &directory, const RuleTable &rules)
{
    const auto folders = caseFolders(folder);
    if (!folders)
        return std::unexpected(folders.error());
    std::vector<RouteCase> cases;
    for (const QString &one : *folders)
        cases.push_back(runCase(one, directory, rules));
    return cases;
}

} // namespace beraad
