// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/questionrow.h"

#include "desk/desk.h"
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/statuschip.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

QuestionRow::QuestionRow(const Question &question, const Context &context, QWidget *body, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
    , m_body(body)
    , m_label(new Label(inCurrentLanguage(question.label), TextRole::Strong))
    , m_required(new Label(tr("required", "mark at a question"), TextRole::Small, Ink::Soft))
    , m_help(new Label(inCurrentLanguage(question.help), TextRole::Body, Ink::Soft))
    , m_ask(makeIconButton(u"help"_s, tr("What is asked here")))
    , m_faultRow(new QWidget)
    , m_fault(new Label(TextRole::Small))
{
    setObjectName(u"question-"_s + question.id.value);
    if (!m_body) {
        m_editor = makeAnswerEditor(specOf(question), context);
        m_body = m_editor;
        m_label->setBuddy(m_editor->field());
        m_editor->field()->setAccessibleDescription(inCurrentLanguage(question.help));
        connect(m_editor, &AnswerEditor::edited, this, [this] { emit answered(m_editor->value()); });
        connect(m_editor, &AnswerEditor::fileWanted, this, &QuestionRow::fileWanted);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    layout->setSpacing(space::kTight);
    addHead(layout);
    layout->addWidget(m_body);
    if (question.isReusable)
        layout->addWidget(makeEarlier());
    layout->addWidget(m_faultRow);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::kSmall);
    auto *law = new Label(lawLine(context), TextRole::Small, Ink::Soft);
    law->setWordWrap(true);
    law->setObjectName(u"law-"_s + question.id.value);
    foot->addWidget(law, 1);
    if (!question.evidence.isEmpty())
        foot->addWidget(new StatusChip(lookOfEvidence(question.evidence)), 0, Qt::AlignTop);
    layout->addLayout(foot);
    setFault({});
}

void QuestionRow::addHead(QVBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    m_label->setWordWrap(true);
    head->addWidget(m_label, 1);
    head->addWidget(m_required);
    head->addWidget(m_ask);
    layout->addLayout(head);
    m_help->setWordWrap(true);
    m_help->hide();
    m_ask->setCheckable(true);
    m_ask->setObjectName(u"help-"_s + m_question.id.value);
    m_ask->setVisible(!m_help->text().isEmpty());
    connect(m_ask, &QToolButton::toggled, m_help, &QWidget::setVisible);
    layout->addWidget(m_help);
    auto *fault = new QHBoxLayout(m_faultRow);
    fault->setContentsMargins(0, 0, 0, 0);
    fault->setSpacing(space::kTight);
    auto *mark = new QLabel;
    mark->setPixmap(icon(u"warning"_s, Tone::Warning).pixmap(16));
    fault->addWidget(mark, 0, Qt::AlignTop);
    fault->addWidget(m_fault, 1);
    m_fault->setWordWrap(true);
}

QWidget *QuestionRow::makeEarlier()
{
    m_earlierRow = new QWidget;
    m_earlier = new Label(TextRole::Small, Ink::Soft);
    m_earlier->setWordWrap(true);
    m_take = new QPushButton(tr("Take over"));
    m_take->setFlat(true);
    m_take->setObjectName(u"takeOver-"_s + m_question.id.value);
    m_take->setAccessibleName(tr("Take over the earlier answer: %1").arg(inCurrentLanguage(m_question.label)));
    m_earlier->setObjectName(u"earlier-"_s + m_question.id.value);
    auto *mark = new QLabel;
    mark->setPixmap(icon(u"history"_s, Tone::Neutral).pixmap(16));
    auto *row = new QHBoxLayout(m_earlierRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kTight);
    row->addWidget(mark);
    row->addWidget(m_earlier, 1);
    row->addWidget(m_take);
    connect(m_take, &QPushButton::clicked, this, &QuestionRow::takeOver);
    m_earlierRow->hide();
    return m_earlierRow;
}

void QuestionRow::setEarlier(const QString &sentence, bool canTakeOver)
{
    if (!m_earlierRow)
        return;
    m_earlier->setText(sentence);
    m_take->setVisible(canTakeOver);
    m_earlierRow->setVisible(!sentence.isEmpty());
}

QString QuestionRow::askers(const Context &context) const
{
    QStringList names;
    for (const QString &who : m_question.askedBy) {
        if (who == u"all"_s)
            return tr("every authority");
        const Desk &desk = context.desk;
        if (desk.directory().find(OrganisationId(who)))
            names << desk.directory().shortNameOf(OrganisationId(who), currentLanguage());
        else
            names << wording::procedureName(desk.rules(), who);
    }
    return names.join(u", "_s);
}

QString QuestionRow::lawLine(const Context &context) const
{
    QStringList parts;
    const QString law = inCurrentLanguage(m_question.lawText);
    if (!law.isEmpty())
        parts << tr("law: %1").arg(law);
    else if (!m_question.law.isEmpty())
        parts << tr("law: %1").arg(m_question.law);
    if (const QString who = askers(context); !who.isEmpty())
        parts << tr("asked by %1").arg(who);
    return parts.join(u" · "_s);
}

void QuestionRow::setAnswer(const QJsonValue &value)
{
    if (m_editor)
        m_editor->setValue(value);
}

void QuestionRow::setRequired(bool required)
{
    m_required->setVisible(required);
}

void QuestionRow::setFault(const QString &fault)
{
    m_faultRow->setVisible(!fault.isEmpty());
    m_fault->setText(fault.isEmpty() ? QString() : tr("This answer does not fit: %1").arg(fault));
}

void QuestionRow::enter()
{
    if (m_editor)
        m_editor->field()->setFocus(Qt::OtherFocusReason);
    else
        m_body->setFocus(Qt::OtherFocusReason);
}

} // namespace beraad
