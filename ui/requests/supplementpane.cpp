// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/supplementpane.h"

#include "desk/desk.h"
#include "desk/intake.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/requests/answering.h"
#include "ui/requests/questionrow.h"
#include "ui/requests/remark.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// The others decide which procedures are needed, or stand in the lines: a supplement does not touch them.
bool canBeSupplemented(const Form &form, const Question &question)
{
    const bool isOfLines = std::ranges::contains(form.lineQuestions, question.id, &Question::id);
    return !isOfLines && question.fact.isEmpty() && question.type != AnswerType::Variables;
}

std::vector<event::Returned> returnedIn(const DossierState &view)
{
    std::vector<event::Returned> asked;
    for (const TrackState &track : view.tracks)
        if (track.returned)
            asked.push_back(*track.returned);
    return asked;
}

} // namespace

SupplementPane::SupplementPane(const Context &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
{
    setObjectName(u"supplementPane"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    for (const QKeySequence &key : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &SupplementPane::send);
    }
}

void SupplementPane::show(const DossierState &view)
{
    std::vector<event::Returned> asked = returnedIn(view);
    const bool may = m_context.desk.mayCarryOut(view.id, command::Supplement{u"…"_s, {}}).has_value() && !asked.empty();
    const bool isSame = m_view.id == view.id && m_asked == asked && m_mayAnswer == may;
    m_view = view;
    if (isSame)
        return;
    m_asked = std::move(asked);
    m_mayAnswer = may;
    m_answers = {};
    m_points = 0;
    for (const event::Returned &returned : m_asked)
        m_points += int(returned.items.size()) + int(returned.missing.size());
    build();
}

void SupplementPane::build()
{
    m_rows.clear();
    m_note = nullptr;
    m_progress = nullptr;
    m_send = nullptr;
    auto *page = new QWidget;
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kLarge);
    body->setSpacing(space::kMedium);
    for (const TrackState &track : m_view.tracks)
        if (track.returned)
            body->addWidget(makeMessage(track));
    if (m_mayAnswer)
        body->addWidget(makeFoot());
    body->addStretch(1);
    setWidget(page);
    page->show();
    showProgress();
}

QWidget *SupplementPane::makeMessage(const TrackState &track)
{
    const Desk &desk = m_context.desk;
    const QString authority = desk.directory().nameOf(track.plan.authority, currentLanguage());
    auto *card = new Card;
    QVBoxLayout *body = card->body();
    body->addWidget(
        makeParagraph(tr("%1 asks for this before the file is complete").arg(authority), TextRole::Heading));
    body->addWidget(
        makeParagraph(wording::procedureName(desk.rules(), track.plan.procedure), TextRole::Small, Ink::Soft));
    const QStringList words = wordedBack(desk, m_view, *track.returned, currentLanguage());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isItem = size_t(i) < track.returned->items.size();
        addItem(body, isItem ? track.returned->items[size_t(i)] : AskedBack(), u"%1. "_s.arg(i + 1) + words.at(i));
    }
    if (!track.returned->reason.isEmpty())
        body->addWidget(makeParagraph(track.returned->reason));
    return card;
}

void SupplementPane::addItem(QVBoxLayout *body, const AskedBack &item, const QString &words)
{
    body->addWidget(makeParagraph(words, TextRole::Strong));
    const Question *question = m_context.desk.form().find(item.question);
    if (question && canBeSupplemented(m_context.desk.form(), *question))
        addQuestion(body, *question);
    else if (!item.lines.empty())
        addLink(body, tr("Show the lines"), u"lines"_s);
    else if (m_view.track(TrackId(item.procedure)))
        addLink(body, tr("Show the procedure"), item.procedure);
    else if (question && m_mayAnswer)
        body->addWidget(makeParagraph(tr("This answer decides which procedures are needed, so a supplement does not "
                                         "change it. Say in the note what has changed: whoever is responsible settles "
                                         "it in the route."),
                                      TextRole::Small, Ink::Soft));
}

/// One editor for a question, also where several authorities ask it.
void SupplementPane::addQuestion(QVBoxLayout *body, const Question &question)
{
    if (!m_mayAnswer)
        return;
    if (m_rows.contains(question.id.value)) {
        body->addWidget(makeParagraph(tr("Answered above, for all who ask it."), TextRole::Small, Ink::Soft));
        return;
    }
    auto *row = new QuestionRow(question, m_context);
    const QJsonValue now = answersOf(m_context.desk.form(), *m_view.request).value(question.id.value);
    row->setAnswer(m_answers.value(question.id.value).isUndefined() ? now : m_answers.value(question.id.value));
    row->setRequired(false);
    connect(row, &QuestionRow::answered, this,
            [this, id = question.id](const QJsonValue &value) { answer(id, value); });
    m_rows.insert(question.id.value, row);
    body->addWidget(row);
}

void SupplementPane::addLink(QVBoxLayout *body, const QString &text, const QString &part)
{
    auto *link = new QPushButton(icon(u"arrow-right"_s), text);
    link->setObjectName(u"supplementLink-"_s + part);
    connect(link, &QPushButton::clicked, this, [this, part] { emit partAsked(part); });
    body->addWidget(link, 0, Qt::AlignLeft);
}

QWidget *SupplementPane::makeFoot()
{
    auto *card = new Card;
    auto *label = new Label(tr("What else has to be said, or where it can be found"), TextRole::Small, Ink::Soft);
    label->setWordWrap(true);
    m_note = new QPlainTextEdit;
    m_note->setObjectName(u"supplementNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + 2 * space::kMedium);
    label->setBuddy(m_note);
    m_progress = new Label(TextRole::Small, Ink::Soft);
    m_progress->setObjectName(u"supplementProgress"_s);
    m_send = makePrimaryButton(tr("Send the supplement"));
    m_send->setObjectName(u"supplementSend"_s);
    m_send->setToolTip(tr("Goes to every authority that asked something back; each looks again (Ctrl+Enter)"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_send);
    row->addWidget(m_progress, 1);
    card->body()->addWidget(label);
    card->body()->addWidget(m_note);
    card->body()->addLayout(row);
    connect(m_note, &QPlainTextEdit::textChanged, this, &SupplementPane::showProgress);
    connect(m_send, &QPushButton::clicked, this, &SupplementPane::send);
    return card;
}

void SupplementPane::answer(const QuestionId &question, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        m_answers.remove(question.value);
    else
        m_answers.insert(question.value, value);
    const Question *asked = m_context.desk.form().find(question);
    const bool isWrong = asked && isAnswered(value) && !answerFault(*asked, value).isEmpty();
    m_rows.value(question.value)->setFault(isWrong ? answerFault(*asked, value) : QString());
    showProgress();
}

void SupplementPane::showProgress()
{
    if (!m_send)
        return;
    int answered = 0;
    for (auto each = m_answers.constBegin(); each != m_answers.constEnd(); ++each) {
        const Question *question = m_context.desk.form().find(QuestionId(each.key()));
        answered += question && isAnsweredWell(*question, each.value()) ? 1 : 0;
    }
    m_progress->setText(tr("%1 of %n question(s) answered anew", nullptr, int(m_rows.size())).arg(answered));
    m_progress->setVisible(!m_rows.isEmpty());
    m_send->setEnabled(!m_answers.isEmpty() || !m_note->toPlainText().trimmed().isEmpty());
}

void SupplementPane::send()
{
    if (!m_send || !m_send->isEnabled())
        return;
    // The button goes away with the refresh that follows.
    QMetaObject::invokeMethod(
        this,
        [this, id = m_view.id, supplement = command::Supplement{m_note->toPlainText().trimmed(), m_answers}] {
            m_context.messages.check(m_context.desk.carryOut(id, supplement));
        },
        Qt::QueuedConnection);
}

void SupplementPane::retranslate()
{
    setAccessibleName(tr("What was asked back"));
    if (m_view.id.isEmpty())
        return;
    const QString note = m_note ? m_note->toPlainText() : QString();
    build();
    if (m_note)
        m_note->setPlainText(note);
}

} // namespace beraad
