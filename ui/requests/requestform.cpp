// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestform.h"

#include "desk/desk.h"
#include "ui/common/card.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wordinganswers.h"
#include "ui/requests/answering.h"
#include "ui/requests/answersummary.h"
#include "ui/requests/formcards.h"
#include "ui/requests/questionrow.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestTitle = 40;
constexpr qsizetype kLongestAnswer = 100;

QString shortened(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.first(most - 1).trimmed() + u'…';
}

} // namespace

RequestForm::RequestForm(const Context &context, QWidget *lines, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_page(new QWidget)
{
    setObjectName(u"requestForm"_s);
    setAccessibleName(inCurrentLanguage(context.desk.form().title));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setMinimumWidth(1); // narrower than its widest word: better than cut off at the right
    build(lines);
    setWidget(m_page);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (const QString now = sectionInView(); now != m_reached) {
            m_reached = now;
            emit sectionReached(now);
        }
    });
}

void RequestForm::build(QWidget *lines)
{
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kPage);
    layout->setSpacing(space::kLarge);
    m_formChanges = new FormChangesCard(m_context.desk.form());
    m_reuse = new ReuseCard;
    m_former = new FormerAnswersCard(m_context);
    connect(m_formChanges, &FormChangesCard::dismissed, this, &RequestForm::formChangesDismissed);
    connect(m_reuse, &ReuseCard::takeOverAll, this, &RequestForm::takeOverAll);
    layout->addWidget(m_formChanges);
    layout->addWidget(m_reuse);
    for (const Section &section : m_context.desk.form().sections) {
        QWidget *part = buildSection(section, lines);
        m_sections.push_back({section.id, part});
        layout->addWidget(part);
    }
    layout->addWidget(m_former);
    layout->addStretch(1);
}

QWidget *RequestForm::buildSection(const Section &section, QWidget *lines)
{
    auto *card = new Card;
    card->setObjectName(u"section-"_s + section.id);
    card->body()->setSpacing(space::kTight);
    auto *title = new Label(inCurrentLanguage(section.title), TextRole::Heading);
    title->setWordWrap(true);
    card->body()->addWidget(title);
    if (const QString intro = inCurrentLanguage(section.intro); !intro.isEmpty()) {
        auto *text = new Label(intro, TextRole::Body, Ink::Soft);
        text->setWordWrap(true);
        card->body()->addWidget(text);
    }
    for (const Question &question : section.questions) {
        auto *row = new QuestionRow(question, m_context, question.type == AnswerType::Variables ? lines : nullptr);
        m_rows.push_back(row);
        card->body()->addWidget(row);
        connect(row, &QuestionRow::answered, this,
                [this, id = question.id](const QJsonValue &value) { emit answered(id, value); });
        connect(row, &QuestionRow::fileWanted, this, &RequestForm::fileWanted);
        connect(row, &QuestionRow::takeOver, this, [this, id = question.id] {
            if (m_offers.contains(id))
                emit takeOver(m_offers.value(id));
        });
    }
    return card;
}

void RequestForm::show(const Request &request, const std::vector<EarlierAnswer> &earlier)
{
    const Form &form = m_context.desk.form();
    const Answers answers = answersOf(form, request);
    const Directory everybody = m_context.desk.directory().with(request.organisations);
    const logic::Facts facts = factsWithAnswers(answers, factsOfRequest(request, everybody));
    for (QuestionRow *row : m_rows) {
        const Question &question = row->question();
        const QJsonValue value = answers.value(question.id.value);
        row->setAnswer(value);
        row->setVisible(beraad::isVisible(question, facts));
        row->setRequired(isRequired(question, facts));
        const bool isChecked = isAnswered(value) && question.type != AnswerType::Variables;
        row->setFault(isChecked ? wording::of(faultOf(question, value), question) : QString());
    }
    const auto open = openOffers(form, answers, facts, earlier);
    m_offers.clear();
    for (const EarlierAnswer &answer : open)
        m_offers.insert(answer.question, answer);
    showEarlier(request, earlier);
    m_former->showAnswers(request.formerAnswers);
}

void RequestForm::stop()
{
    for (QuestionRow *row : m_rows)
        if (AnswerEditor *editor = row->editor())
            editor->stop();
}

void RequestForm::showFormChanges(const std::vector<FormChange> &changes)
{
    m_formChanges->showChanges(changes);
}

void RequestForm::showEarlier(const Request &request, const std::vector<EarlierAnswer> &earlier)
{
    for (QuestionRow *row : m_rows) {
        const QuestionId &id = row->question().id;
        if (const auto offer = m_offers.constFind(id); offer != m_offers.cend())
            row->setEarlier(offerOf(*offer), true);
        else if (const auto origin = request.origins.constFind(id.value); origin != request.origins.cend())
            row->setEarlier(originOf(*origin, earlier), false);
        else
            row->setEarlier({}, false);
    }
    const Directory &directory = m_context.desk.directory();
    m_reuse->showOffers(int(m_offers.size()), directory.shortNameOf(request.requester, currentLanguage()));
}

QString RequestForm::offerOf(const EarlierAnswer &answer) const
{
    const Desk &desk = m_context.desk;
    const QString said
        = shortened(summaryOf(answer.value, desk.form().find(answer.question), desk.directory()), kLongestAnswer);
    if (answer.origin.from == kFromDirectory)
        return tr("As in the directory: %1", "an earlier answer").arg(said);
    return tr("As in “%1” of %2: %3", "a request, its day, an earlier answer")
        .arg(shortened(answer.title.isEmpty() ? answer.origin.from : answer.title, kLongestTitle),
             format::day(answer.origin.on), said);
}

/// The title where it is known; the dossier may have become invisible, or the file come from elsewhere.
QString RequestForm::originOf(const AnswerOrigin &origin, const std::vector<EarlierAnswer> &earlier) const
{
    if (origin.from == kFromDirectory)
        return tr("Taken over from the directory");
    const auto known = std::ranges::find(earlier, origin.from, [](const EarlierAnswer &e) { return e.origin.from; });
    const bool isNamed = known != earlier.end() && !known->title.isEmpty();
    const QString title = shortened(isNamed ? known->title : origin.from, kLongestTitle);
    if (!origin.on.isValid())
        return tr("Taken over from “%1”", "a request").arg(title);
    return tr("Taken over from “%1”, %2", "a request, its day").arg(title, format::day(origin.on));
}

void RequestForm::reveal(QWidget *widget)
{
    // What was hidden a moment ago has its place only after a layout.
    m_page->layout()->activate();
    const int top = widget->mapTo(m_page, QPoint(0, 0)).y();
    // Near the head everything is in view from the head on, with the cards above the first section.
    verticalScrollBar()->setValue(top < viewport()->height() / 2 ? 0 : top - space::kMedium);
}

void RequestForm::goTo(const QString &id)
{
    for (const Part &section : m_sections)
        if (section.id == id)
            return reveal(section.widget);
    for (QuestionRow *row : m_rows)
        if (row->question().id.value == id) {
            reveal(row);
            row->enter();
            return;
        }
    // A question about every line is answered in the table of variables.
    for (QuestionRow *row : m_rows)
        if (row->question().type == AnswerType::Variables && m_context.desk.form().find(QuestionId(id))) {
            reveal(row);
            row->enter();
        }
}

QString RequestForm::sectionInView() const
{
    const int top = verticalScrollBar()->value() + viewport()->height() / 4;
    QString result;
    for (const Part &section : m_sections)
        if (result.isEmpty() || section.widget->mapTo(m_page, QPoint(0, 0)).y() <= top)
            result = section.id;
    return result;
}

} // namespace beraad
