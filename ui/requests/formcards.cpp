// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/formcards.h"

#include "desk/desk.h"
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/requests/answersummary.h"
#include "ui/requests/remark.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *makeList(QVBoxLayout *body)
{
    auto *holder = new QWidget;
    auto *list = new QVBoxLayout(holder);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space::kTight);
    body->addWidget(holder);
    return list;
}

void clear(QVBoxLayout *list)
{
    while (QLayoutItem *item = list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

ReuseCard::ReuseCard(QWidget *parent)
    : Card(parent)
    , m_sentence(makeParagraph({}))
    , m_take(new QPushButton(tr("Take over all")))
{
    setObjectName(u"reuseCard"_s);
    m_take->setObjectName(u"takeOverAll"_s);
    m_take->setAccessibleName(tr("Take over all earlier answers"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(makePicture(u"history"_s, Tone::Accent), 0, Qt::AlignVCenter);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_take);
    body()->addLayout(row);
    connect(m_take, &QPushButton::clicked, this, &ReuseCard::takeOverAll);
    hide();
}

void ReuseCard::showOffers(int count, const QString &organisation)
{
    setVisible(count > 0);
    m_sentence->setText(
        tr("%n earlier answer(s) of %1 can be taken over; each shows where it comes from.", nullptr, count)
            .arg(organisation));
}

FormChangesCard::FormChangesCard(const Form &form, QWidget *parent)
    : Card(parent)
    , m_form(form)
{
    setObjectName(u"formChanges"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(makePicture(u"info"_s, Tone::Accent), 0, Qt::AlignVCenter);
    head->addWidget(makeParagraph(tr("The form has changed since this draft was last saved"), TextRole::Strong), 1);
    auto *close = makeIconButton(u"close"_s, tr("Put away"));
    close->setObjectName(u"dismissFormChanges"_s);
    head->addWidget(close);
    body()->addLayout(head);
    m_list = makeList(body());
    connect(close, &QToolButton::clicked, this, [this] {
        showChanges({});
        emit dismissed();
    });
    hide();
}

QString FormChangesCard::nameOf(const QuestionId &id) const
{
    const Question *question = m_form.find(id);
    return question ? inCurrentLanguage(question->label) : id.value;
}

QString FormChangesCard::sentenceOf(const FormChange &change) const
{
    switch (change.kind) {
    case FormChange::Kind::Moved:
        return tr("Your answer to %1 stands at “%2” now.", "id of a question, label of another")
            .arg(change.question.value, nameOf(change.to));
    case FormChange::Kind::Renamed:
        return tr("“%1”: the choice “%2” is called “%3” now.")
            .arg(nameOf(change.question), change.before,
                 summaryOf(change.after, m_form.find(change.question), Directory()));
    case FormChange::Kind::Dropped:
        return tr("“%1” is no longer asked; your answer is kept at the foot of the form.")
            .arg(change.label.isEmpty() ? nameOf(change.question) : inCurrentLanguage(change.label));
    case FormChange::Kind::Displaced:
        return tr("“%1” was answered already; your answer to %2 is kept at the foot of the form.",
                  "label of a question, id of another")
            .arg(nameOf(change.to), change.question.value);
    }
    return {};
}

void FormChangesCard::showChanges(const std::vector<FormChange> &changes)
{
    clear(m_list);
    m_said.clear();
    for (const FormChange &change : changes) {
        m_said << sentenceOf(change);
        m_list->addWidget(makeParagraph(m_said.last()));
    }
    setVisible(!changes.empty());
}

FormerAnswersCard::FormerAnswersCard(const Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
{
    setObjectName(u"formerAnswers"_s);
    body()->addWidget(makeParagraph(tr("No longer asked"), TextRole::Heading));
    body()->addWidget(
        makeParagraph(tr("The form asked this before. Your answers are kept with the request; no authority "
                         "receives them."),
                      TextRole::Body, Ink::Soft));
    m_list = makeList(body());
    hide();
}

void FormerAnswersCard::showAnswers(const QMap<QString, FormerAnswer> &answers)
{
    setVisible(!answers.isEmpty());
    if (answers == m_shown)
        return;
    m_shown = answers;
    clear(m_list);
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        m_list->addWidget(
            makeParagraph(it->label.isEmpty() ? it.key() : inCurrentLanguage(it->label), TextRole::Strong));
        auto *said = makeParagraph(summaryOf(it->value, nullptr, m_context.desk.directory()));
        said->setObjectName(u"former-"_s + it.key());
        said->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_list->addWidget(said);
    }
}

} // namespace beraad
