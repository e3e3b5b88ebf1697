// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that build on a decided one.
#include "cli/opening.h"
#include "cli/output.h"
#include "desk/requestdesk.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

int amend(const Invocation &call)
{
    const auto kind = requestKindFromString(call.value(u"nature"_s));
    if (!kind || *kind == RequestKind::New)
        return call.misused(u"--nature %1: expected amendment, renewal or accession"_s.arg(call.value(u"nature"_s)));
    if (!call.isSet(u"o"_s))
        return call.misused(u"no file to write; expected -o FILE"_s);
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto request = RequestDesk(**desk).requestToFollow(DossierId(call.words.first()), *kind);
    if (!request)
        return call.refuse(request.error());
    const auto done = writeFile(QJsonDocument(toJson(*request)).toJson(), call.value(u"o"_s));
    return done ? kDone : call.refuse(done.error());
}

QJsonObject toJson(const Difference &difference, const ChangeTable &table, const QString &language)
{
    const ChangeKind *kind = table.find(difference.kind);
    QJsonObject object{{u"kind"_s, difference.kind},
                       {u"weight"_s, toString(kind ? kind->weight : ChangeWeight::Open)},
                       {u"text"_s, kind ? kind->label.in(language) : difference.kind}};
    for (const auto &[name, value] :
         {std::pair(u"line"_s, difference.line.value), std::pair(u"member"_s, difference.member),
          std::pair(u"before"_s, difference.before), std::pair(u"after"_s, difference.after)})
        if (!value.isEmpty())
            object.insert(name, value);
    return object;
}

QJsonObject toJson(const Amendment &amendment, const ChangeTable &table, const QString &language)
{
    QJsonArray differences;
    for (const Difference &difference : amendment.differences)
        differences.append(toJson(difference, table, language));
    QJsonArray lines;
    for (const LineId &line : amendment.lines)
        lines.append(line.value);
    return {{u"format"_s, u"beraad-amendment/1"_s},
            {u"follows"_s, amendment.follows.value},
            {u"weight"_s, amendment.weight ? toString(*amendment.weight) : u"none"_s},
            {u"rule"_s, table.rule},
            {u"source"_s, table.source.in(language)},
            {u"evidence"_s, table.evidence},
            {u"differences"_s, differences},
            {u"lines"_s, lines}};
}

void printChanges(const Invocation &call, const QJsonObject &shown, size_t lineCount)
{
    for (const QJsonValue &value : shown.value(u"differences"_s).toArray()) {
        const QJsonObject difference = value.toObject();
        const auto text
            = [&difference](const char *name) { return difference.value(QLatin1StringView(name)).toString(); };
        call.out << text("weight").leftJustified(7) << text("text") << ": "
                 << QString(text("line") + u' ' + text("member")).trimmed() << "  " << text("before") << " -> "
                 << text("after") << '\n';
    }
    call.out << "weight: " << shown.value(u"weight"_s).toString() << " (" << shown.value(u"rule"_s).toString() << ", "
             << shown.value(u"evidence"_s).toString() << "); " << shown.value(u"lines"_s).toArray().size() << " of "
             << lineCount << " lines to authorise\n";
}

int changes(const Invocation &call)
{
    const auto document = readJsonFile(call.words.first());
    if (!document)
        return call.refuse(document.error());
    const auto request = readRequest(*document);
    if (!request)
        return call.refuse(request.error());
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    if (!request->follows.isEmpty())
        if (const auto seen = seenDossier(*desk, request->follows.value); !seen)
            return call.refuse(seen.error());
    const auto amendment = RequestDesk(**desk).amendmentOf(*request);
    if (!amendment)
        return call.refuse(amendment.error());
    if (!*amendment)
        return call.refuse({ErrorCode::MissingAnswer,
                            {u"follows"_s},
                            u"the request builds on no dossier"_s,
                            {{u"follows"_s, u"expected the number of a decided dossier"_s}}});
    const QJsonObject shown = toJson(**amendment, (*desk)->changes(), call.value(u"lang"_s));
    if (call.json())
        call.printJson(shown);
    else
        printChanges(call, shown, request->lines.size());
    return kDone;
}

constexpr CommandSpec kCommands[] = {
    {"dossier amend", "ID", 1, "w as nature o", "writes a request file that builds on a decided dossier",
     "dossier amend demo-1 -w demo.beraad --as an.peeters -o amendment.json", amend},
    {"dossier changes", "REQUEST", 1, "w as lang json", "how a request differs from the dossier on which it builds",
     "dossier changes amendment.json -w demo.beraad --as an.peeters --lang en", changes},
};

} // namespace

std::span<const CommandSpec> amendmentCommands()
{
    return kCommands;
}

} // namespace beraad::cli
