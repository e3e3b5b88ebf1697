// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestform.h"

#include "desk/desk.h"
#include "ui/common/card.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/requests/answering.h"
#include "ui/requests/questionrow.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

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
    for (const Section &section : m_context.desk.form().sections) {
        QWidget *part = buildSection(section, lines);
        m_sections.push_back({section.id, part});
        layout->addWidget(part);
    }
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
    }
    return card;
}

void RequestForm::show(const Request &request)
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
        row->setFault(isAnswered(value) && question.type != AnswerType::Variables ? answerFault(question, value)
                                                                                  : QString());
    }
}

void RequestForm::reveal(QWidget *widget)
{
    // What was hidden a moment ago has its place only after a layout.
    m_page->layout()->activate();
    const int top = widget->mapTo(m_page, QPoint(0, 0)).y();
    verticalScrollBar()->setValue(top - space::kMedium);
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
