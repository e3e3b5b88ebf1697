// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestsections.h"

#include "base/overloaded.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

using Place = void (*)(PdfFlow &, const RequestReading &);

Place placeOf(DocumentPart part)
{
    switch (part) {
    case DocumentPart::Asked:
        return placeAsked;
    case DocumentPart::Parties:
        return placeParties;
    case DocumentPart::Bodies:
        return placeBodies;
    case DocumentPart::Route:
        return placeRoute;
    case DocumentPart::OpenQuestions:
        return placeOpenQuestions;
    case DocumentPart::Findings:
        return placeFindings;
    case DocumentPart::AllAnswers:
        return placeAnswers;
    case DocumentPart::Lines:
        return placeLines;
    case DocumentPart::Holdings:
        return placeHoldings;
    case DocumentPart::Elsewhere:
        return placeElsewhere;
    case DocumentPart::Attachments:
        return placeAttachments;
    case DocumentPart::Signatures:
        return placeSignatures;
    case DocumentPart::AdviceConclusion:
        return placeConclusion;
    case DocumentPart::Verdicts:
        return placeVerdicts;
    case DocumentPart::VerdictReasons:
        return placeVerdictReasons;
    case DocumentPart::VerdictConditions:
        return placeVerdictConditions;
    case DocumentPart::Considered:
        return placeConsidered;
    case DocumentPart::AdviceSignature:
        return placeAdviceSignature;
    case DocumentPart::NoQuestion:
        return placeNoQuestion;
    case DocumentPart::Colophon:
        return placeColophon;
    }
    Q_UNREACHABLE_RETURN(placeColophon);
}

/// Sets one section after the other, and remembers where a question was answered.
class SectionSetter {
public:
    SectionSetter(PdfFlow &flow, const RequestReading &reading)
        : m_flow(flow)
        , m_reading(reading)
    {
    }

    void place(const DocumentSection &section)
    {
        ++m_number;
        m_flow.heading(1, u"%1.  %2"_s.arg(m_number).arg(m_reading.text(section.title)));
        if (!section.source.isEmpty())
            m_flow.lead({{sourceRuns(m_reading, m_reading.text(section.source), section.evidence)}});
        if (!section.intro.isEmpty())
            m_flow.lead(blockOf(m_reading.text(section.intro)));
        m_isFirst = true;
        for (const auto &held : section.holds)
            std::visit(Overloaded{[&](DocumentPart part) { placePart(part); },
                                  [&](const QuestionId &id) { addQuestion(id, section.source.isEmpty()); }},
                       held);
        placeFactsSoFar();
    }

private:
    void placePart(DocumentPart part)
    {
        placeFactsSoFar();
        leaveRoom();
        placeOf(part)(m_flow, m_reading);
    }

    void addQuestion(const QuestionId &id, bool law)
    {
        const Question *question = m_reading.document().form.find(id);
        if (!question)
            return; // an older form; the linter refuses it for today's
        if (!m_items.contains(id)) {
            m_items.insert(id, m_number);
            return m_facts.push_back(factOf(m_reading, *question, law));
        }
        TextBlock block = blockOf(m_reading.text(question->label), TextStyle::SmallStrong);
        append(block, blockOf(m_reading.words()(u"answer.seeItem").arg(m_items.value(id))), 1.5);
        m_facts.push_back({blockOf(id.value, TextStyle::SmallCode), block});
    }

    void placeFactsSoFar()
    {
        if (m_facts.empty())
            return;
        leaveRoom();
        placeFacts(m_flow, m_facts, kIdWidth);
        m_facts.clear();
    }

    void leaveRoom()
    {
        if (!m_isFirst)
            m_flow.gap(8);
        m_isFirst = false;
    }

    static constexpr qreal kIdWidth = 48;

    PdfFlow &m_flow;
    const RequestReading &m_reading;
    std::vector<Fact> m_facts;
    QHash<QuestionId, int> m_items;
    int m_number = 0;
    bool m_isFirst = true;
};

} // namespace

void placeSections(PdfFlow &flow, const RequestReading &reading)
{
    SectionSetter setter(flow, reading);
    for (const DocumentSection &section : reading.document().kind.sections)
        if (!section.onlyWhole || reading.seesAll())
            setter.place(section);
}

} // namespace beraad
