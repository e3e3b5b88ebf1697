// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sessiondocument.h"

#include "forms/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

struct PartWord {
    QStringView word;
    SessionPart part;
};
constexpr std::array kParts{
    PartWord{u"place", SessionPart::Place},           PartWord{u"agenda", SessionPart::Agenda},
    PartWord{u"presence", SessionPart::Presence},     PartWord{u"proceedings", SessionPart::Proceedings},
    PartWord{u"remarks", SessionPart::Remarks},       PartWord{u"grounds", SessionPart::Grounds},
    PartWord{u"subject", SessionPart::Subject},       PartWord{u"lines", SessionPart::Lines},
    PartWord{u"advices", SessionPart::Advices},       PartWord{u"motivation", SessionPart::Motivation},
    PartWord{u"conditions", SessionPart::Conditions}, PartWord{u"decision", SessionPart::Decision},
    PartWord{u"missing", SessionPart::Missing},       PartWord{u"signature", SessionPart::Signature},
};

void refuseUnknown(JsonReader &reader)
{
    for (const QString &path : reader.unread())
        reader.problem(path, u"nobody reads this member"_s);
}

Text optionalText(JsonReader &reader, const QString &member)
{
    return reader.has(member) ? words::readText(reader, member) : Text();
}

SessionSection readSection(JsonReader reader)
{
    SessionSection section;
    section.id = reader.requiredString(u"id"_s);
    section.title = optionalText(reader, u"title"_s);
    section.text = optionalText(reader, u"text"_s);
    if (reader.has(u"source"_s) || reader.has(u"evidence"_s)) {
        const words::Citation citation = words::readCitation(reader, u"source"_s);
        section.source = citation.text;
        section.evidence = citation.evidence;
    }
    const QStringList held = reader.strings(u"holds"_s);
    for (const QString &word : held) {
        const auto part = sessionPartFromString(word);
        if (part)
            section.holds.push_back(*part);
        else
            reader.problem(u"holds"_s, u"expected a part of a document of a session, not %1"_s.arg(word));
    }
    if (section.holds.empty() && section.text.isEmpty())
        reader.problem(u"holds"_s, u"expected a text or parts"_s);
    refuseUnknown(reader);
    return section;
}

SessionDocumentKind readKind(JsonReader reader)
{
    SessionDocumentKind kind;
    kind.id = reader.requiredString(u"id"_s);
    kind.isOfItem = reader.choice(u"about"_s, {u"session"_s, u"item"_s}, true) == u"item"_s;
    kind.name = words::readText(reader, u"name"_s);
    kind.title = words::readText(reader, u"title"_s);
    kind.isTitleInCapitals = reader.boolean(u"capitals"_s).value_or(false);
    for (const JsonReader &section : reader.array(u"sections"_s, true))
        kind.sections.push_back(readSection(section));
    refuseUnknown(reader);
    return kind;
}

SessionGround readGround(JsonReader reader)
{
    SessionGround ground;
    ground.procedures = reader.strings(u"procedures"_s);
    ground.categories = reader.strings(u"categories"_s);
    ground.text = words::readText(reader, u"text"_s);
    ground.evidence = reader.choice(u"evidence"_s, words::evidence(), true);
    refuseUnknown(reader);
    return ground;
}

} // namespace

std::optional<SessionPart> sessionPartFromString(const QString &word)
{
    const auto found = std::ranges::find(kParts, QStringView(word), &PartWord::word);
    return found == kParts.end() ? std::nullopt : std::optional(found->part);
}

const SessionDocumentKind *SessionDocumentKinds::find(const QString &id) const
{
    const auto found = std::ranges::find(kinds, id, &SessionDocumentKind::id);
    return found == kinds.end() ? nullptr : &*found;
}

Result<SessionDocumentKinds> readSessionDocuments(const JsonDocument &document)
{
    std::vector<Problem> problems;
    JsonReader reader(document, problems);
    SessionDocumentKinds all;
    reader.choice(u"format"_s, {u"beraad-session-documents/1"_s}, true);
    for (const JsonReader &kind : reader.array(u"kinds"_s, true))
        all.kinds.push_back(readKind(kind));
    for (const JsonReader &ground : reader.array(u"grounds"_s, true))
        all.grounds.push_back(readGround(ground));
    refuseUnknown(reader);
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {document.file},
                      u"%1 is no list of documents of a session"_s.arg(document.file), std::move(problems));
    return all;
}

Result<SessionDocumentKinds> shippedSessionDocuments()
{
    return readJsonFile(u":/sessions/documents.json"_s).and_then(readSessionDocuments);
}

} // namespace beraad
