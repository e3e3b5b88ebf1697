// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentkind.h"

#include "forms/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

const QString kFormat = u"beraad-documents/1"_s;

struct PartWord {
    QStringView word;
    DocumentPart part;
};
constexpr std::array kPartWords{
    PartWord{u"asked", DocumentPart::Asked},
    PartWord{u"parties", DocumentPart::Parties},
    PartWord{u"bodies", DocumentPart::Bodies},
    PartWord{u"route", DocumentPart::Route},
    PartWord{u"open-questions", DocumentPart::OpenQuestions},
    PartWord{u"findings", DocumentPart::Findings},
    PartWord{u"answers", DocumentPart::AllAnswers},
    PartWord{u"lines", DocumentPart::Lines},
    PartWord{u"holdings", DocumentPart::Holdings},
    PartWord{u"elsewhere", DocumentPart::Elsewhere},
    PartWord{u"attachments", DocumentPart::Attachments},
    PartWord{u"signatures", DocumentPart::Signatures},
    PartWord{u"advice-conclusion", DocumentPart::AdviceConclusion},
    PartWord{u"verdicts", DocumentPart::Verdicts},
    PartWord{u"verdict-reasons", DocumentPart::VerdictReasons},
    PartWord{u"verdict-conditions", DocumentPart::VerdictConditions},
    PartWord{u"considered", DocumentPart::Considered},
    PartWord{u"advice-signature", DocumentPart::AdviceSignature},
    PartWord{u"no-question", DocumentPart::NoQuestion},
    PartWord{u"colophon", DocumentPart::Colophon},
};

const QStringList &scopeWords()
{
    static const QStringList words{u"authority"_s, u"procedure"_s, u"flows"_s, u"none"_s};
    return words;
}

/// A section of a file, with the kinds of that file that have it.
struct SharedSection {
    DocumentSection section;
    QStringList in; ///< empty: all
};

/// One reading of one file: what was seen so far and what was wrong.
class KindsReading {
public:
    explicit KindsReading(const JsonDocument &document)
        : m_document(document)
    {
    }

    std::vector<DocumentKind> kinds();
    std::vector<Problem> problems;

private:
    DocumentKind kind(JsonReader &reader);
    SharedSection section(JsonReader &reader);
    void readHolds(JsonReader &reader, DocumentSection &section);
    /// A misspelt member would leave something out of a document without a word.
    void refuseUnknown(const JsonReader &reader);

    const JsonDocument &m_document;
    QStringList m_kindIds;
    QStringList m_sectionIds;
};

Text optionalText(JsonReader &reader, const QString &member)
{
    return reader.has(member) ? words::readText(reader, member) : Text();
}

void readLaw(JsonReader &reader, Text &source, QString &evidence)
{
    if (!reader.has(u"source"_s) && !reader.has(u"evidence"_s))
        return;
    const words::Citation citation = words::readCitation(reader, u"source"_s);
    source = citation.text;
    evidence = citation.evidence;
}

void KindsReading::refuseUnknown(const JsonReader &reader)
{
    for (const QString &path : reader.unread())
        problems.push_back({m_document.where(path), u"nobody reads this member"_s});
}

DocumentKind KindsReading::kind(JsonReader &reader)
{
    DocumentKind kind;
    kind.id = reader.requiredString(u"id"_s);
    words::refuseTwice(reader, u"id"_s, kind.id, m_kindIds);
    kind.title = words::readText(reader, u"title"_s);
    kind.intro = optionalText(reader, u"intro"_s);
    readLaw(reader, kind.source, kind.evidence);
    const QString addressee = reader.choice(u"addressee"_s, {u"authority"_s, u"public"_s}, true);
    kind.addressee = addressee == "public"_L1 ? Addressee::Public : Addressee::Authority;
    const qsizetype scope = scopeWords().indexOf(reader.choice(u"lines"_s, scopeWords(), true));
    kind.lines = static_cast<LineScope>(std::max<qsizetype>(scope, 0));
    kind.procedures = reader.strings(u"procedures"_s);
    kind.variants = reader.strings(u"variants"_s);
    kind.isMain = reader.boolean(u"main"_s).value_or(false);
    kind.askedAs = reader.strings(u"askedAs"_s);
    refuseUnknown(reader);
    return kind;
}

void KindsReading::readHolds(JsonReader &reader, DocumentSection &section)
{
    const QStringList held = reader.strings(u"holds"_s);
    if (held.isEmpty())
        reader.problem(u"holds"_s, u"expected parts or question ids; `no-question` where the form has none"_s);
    QStringList seen;
    for (qsizetype i = 0; i < held.size(); ++i) {
        const QString &word = held.at(i);
        const auto part = documentPartFromString(word);
        const QString place = u"holds[%1]"_s.arg(i);
        if (seen.contains(word))
            reader.problem(place, u"%1 is in this section already"_s.arg(word));
        if (part)
            section.holds.emplace_back(*part);
        else if (word.contains(u'.'))
            section.holds.emplace_back(QuestionId(word));
        else
            reader.problem(place, u"expected a question id such as S2.Q1 or a part of a document, not %1"_s.arg(word));
        seen << word;
    }
}

SharedSection KindsReading::section(JsonReader &reader)
{
    SharedSection shared;
    DocumentSection &section = shared.section;
    section.id = reader.requiredString(u"id"_s);
    words::refuseTwice(reader, u"id"_s, section.id, m_sectionIds);
    section.title = words::readText(reader, u"title"_s);
    section.intro = optionalText(reader, u"intro"_s);
    readLaw(reader, section.source, section.evidence);
    readHolds(reader, section);
    section.onlyWhole = reader.boolean(u"onlyWhole"_s).value_or(false);
    shared.in = reader.strings(u"in"_s);
    for (qsizetype i = 0; i < shared.in.size(); ++i)
        if (!m_kindIds.contains(shared.in.at(i)))
            reader.problem(u"in[%1]"_s.arg(i), u"expected a kind of this file: %1"_s.arg(m_kindIds.join(u", "_s)));
    refuseUnknown(reader);
    return shared;
}

std::vector<DocumentKind> KindsReading::kinds()
{
    JsonReader reader(m_document, problems);
    std::vector<DocumentKind> kinds;
    reader.choice(u"format"_s, {kFormat}, true);
    for (JsonReader entry : reader.array(u"kinds"_s, true))
        kinds.push_back(kind(entry));
    for (JsonReader entry : reader.array(u"sections"_s, true)) {
        const SharedSection shared = section(entry);
        for (DocumentKind &kind : kinds)
            if (shared.in.isEmpty() || shared.in.contains(kind.id))
                kind.sections.push_back(shared.section);
    }
    if (kinds.empty())
        reader.problem(u"kinds"_s, u"expected at least one kind of document"_s);
    refuseUnknown(reader);
    return kinds;
}

} // namespace

std::optional<DocumentPart> documentPartFromString(const QString &word)
{
    const auto found = std::ranges::find(kPartWords, QStringView(word), &PartWord::word);
    return found == kPartWords.end() ? std::nullopt : std::optional(found->part);
}

bool DocumentSection::has(DocumentPart part) const
{
    return std::ranges::contains(holds, std::variant<DocumentPart, QuestionId>(part));
}

bool DocumentKind::has(DocumentPart part) const
{
    return std::ranges::any_of(sections, [part](const DocumentSection &section) { return section.has(part); });
}

const DocumentKind *findKind(const std::vector<DocumentKind> &kinds, const QString &id)
{
    const auto found = std::ranges::find(kinds, id, &DocumentKind::id);
    return found == kinds.end() ? nullptr : &*found;
}

Result<std::vector<DocumentKind>> readDocumentKinds(const JsonDocument &document)
{
    KindsReading reading(document);
    std::vector<DocumentKind> kinds = reading.kinds();
    if (!reading.problems.empty())
        return refuse(ErrorCode::BadContent, {document.file},
                      u"%1 is no list of kinds of documents"_s.arg(document.file), std::move(reading.problems));
    return kinds;
}

Result<std::vector<DocumentKind>> shippedDocumentKinds()
{
    static const QStringList kFiles{u"ivc"_s,         u"ksz-warehouse"_s,     u"protocol-vl"_s,   u"protocol-fed"_s,
                                    u"rr-minister"_s, u"statbel-microdata"_s, u"dpia"_s,          u"title4"_s,
                                    u"advice"_s,      u"request"_s,           u"public-summary"_s};
    std::vector<DocumentKind> all;
    for (const QString &name : kFiles) {
        auto kinds = readJsonFile(u":/documents/%1.json"_s.arg(name)).and_then(readDocumentKinds);
        if (!kinds)
            return kinds;
        std::ranges::move(*kinds, std::back_inserter(all));
    }
    return all;
}

} // namespace beraad
