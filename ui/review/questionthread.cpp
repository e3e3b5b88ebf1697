// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/questionthread.h"

#include "desk/desk.h"
#include "ui/common/detailspane.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/statuschip.h"
#include "ui/common/typography.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

StatusLook lookOf(const OpenQuestion &open)
{
    switch (open.asked.audience) {
    case Audience::Requester:
        return open.answer ? StatusLook{u"check"_s, QuestionThread::tr("Answered by the requester"), Tone::Good}
                           : StatusLook{u"ask"_s, QuestionThread::tr("To the requester"), Tone::Warning};
    case Audience::Reviewers:
        return {u"people"_s, QuestionThread::tr("Among reviewers"), Tone::Accent};
    case Audience::Own:
        return {u"lock"_s, QuestionThread::tr("Inside the organisation"), Tone::Neutral};
    }
    return {};
}

} // namespace

QuestionThread::QuestionThread(const Context &context, const DossierState &state, const LineId &line,
                               const OrganisationId &organisation, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_line(line)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kSmall);
    for (const OpenQuestion &open : state.questions)
        if (open.asked.line == line)
            addQuestion(state, open);
    addAskField(state.id, organisation);
}

QString QuestionThread::nameOf(const PersonId &person, const OrganisationId &organisation) const
{
    const auto &persons = m_context.desk.persons();
    const auto known = std::ranges::find(persons, person, &Person::id);
    return tr("%1, %2", "person, organisation")
        .arg(known == persons.end() ? person.value : known->name,
             m_context.desk.directory().shortNameOf(organisation, currentLanguage()));
}

void QuestionThread::addQuestion(const DossierState &state, const OpenQuestion &open)
{
    m_layout->addWidget(new StatusChip(lookOf(open)), 0, Qt::AlignLeft);
    m_layout->addWidget(DetailsPane::makeText(open.asked.text));
    m_layout->addWidget(
        new Label(tr("%1, %2", "who, when").arg(nameOf(open.by, open.organisation), format::day(open.at.date())),
                  TextRole::Small, Ink::Soft));
    if (open.answer) {
        auto *answer = DetailsPane::makeText(open.answer->text);
        answer->setContentsMargins(space::kMedium, 0, 0, 0);
        m_layout->addWidget(answer);
        auto *who = new Label(tr("Answer of %1, %2", "who, when")
                                  .arg(nameOf(open.answeredBy, open.answeredFor), format::day(open.answeredAt.date())),
                              TextRole::Small, Ink::Soft);
        who->setContentsMargins(space::kMedium, 0, 0, 0);
        who->setWordWrap(true);
        m_layout->addWidget(who);
    } else if (m_context.desk.mayCarryOut(state.id, command::AnswerQuestion{open.asked.question, u"-"_s})) {
        addAnswerField(open);
    }
}

void QuestionThread::addAnswerField(const OpenQuestion &open)
{
    auto *field = new QLineEdit;
    field->setObjectName(u"answer-"_s + open.asked.question);
    field->setPlaceholderText(tr("Answer"));
    field->setAccessibleName(tr("Answer to: %1").arg(open.asked.text));
    connect(field, &QLineEdit::returnPressed, this, [this, field, id = open.asked.question] {
        if (const QString text = field->text().trimmed(); !text.isEmpty())
            emit answered(id, text);
    });
    m_layout->addWidget(field);
}

void QuestionThread::addAskField(const DossierId &dossier, const OrganisationId &organisation)
{
    if (organisation.isEmpty())
        return;
    auto *audience = new QComboBox;
    audience->setObjectName(m_line.isEmpty() ? u"threadAudienceOfDossier"_s : u"threadAudience"_s);
    audience->setAccessibleName(tr("Who may read it"));
    const auto offer = [&](const QString &label, Audience value) {
        const command::AskQuestion trial{{}, m_line, u"-"_s, u"-"_s, false, value};
        if (m_context.desk.mayCarryOut(dossier, trial))
            audience->addItem(label, int(value));
    };
    offer(tr("Inside the organisation"), Audience::Own);
    offer(tr("Among reviewers"), Audience::Reviewers);
    offer(tr("To the requester"), Audience::Requester);
    if (audience->count() == 0)
        return audience->deleteLater();
    auto *text = new QLineEdit;
    text->setObjectName(m_line.isEmpty() ? u"threadTextOfDossier"_s : u"threadText"_s);
    text->setPlaceholderText(tr("Note or question, then Enter"));
    text->setAccessibleName(tr("New note or question"));
    connect(text, &QLineEdit::returnPressed, this, [this, text, audience] {
        if (const QString said = text->text().trimmed(); !said.isEmpty())
            emit asked(said, static_cast<Audience>(audience->currentData().toInt()), m_line);
    });
    m_layout->addWidget(audience);
    m_layout->addWidget(text);
    hideBehindButton(audience, text);
}

/// Most lines need no words: until somebody wants to say something, one button stands for the fields.
void QuestionThread::hideBehindButton(QWidget *audience, QWidget *text)
{
    auto *open = new QToolButton;
    open->setObjectName(m_line.isEmpty() ? u"threadOpenOfDossier"_s : u"threadOpen"_s);
    open->setText(tr("Note or question…"));
    open->setIcon(icon(u"add"_s));
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setAutoRaise(true);
    open->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(open, 0, Qt::AlignLeft);
    audience->hide();
    text->hide();
    connect(open, &QToolButton::clicked, this, [open, audience, text] {
        audience->show();
        text->show();
        text->setFocus(Qt::OtherFocusReason);
        open->hide();
    });
}

} // namespace beraad
