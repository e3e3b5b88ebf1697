// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/actionbar.h"

#include "desk/desk.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/messages.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// The name of a procedure may have an ampersand, which is no mark of a key.
QString onButton(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QPlainTextEdit *makeText(const QString &name, const QString &label, int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 2 * space::kMedium);
    return edit;
}

/// Nothing is chosen beforehand: a suggestion would be taken for the law.
QComboBox *makeChoice(const ActionNeeds &needs)
{
    auto *box = new QComboBox;
    box->setObjectName(u"actionChoice"_s);
    box->setAccessibleName(needs.choice);
    for (const FactAnswer &answer : needs.choices)
        box->addItem(answer.word, answer.value);
    box->setPlaceholderText(ActionBar::tr("Choose…"));
    box->setCurrentIndex(-1);
    return box;
}

/// What an action asks, under each other, with a button that does it.
class ActionFields final : public Card {
public:
    ActionFields(const TrackAction &action, QDate today, QWidget *parent)
        : Card(parent)
        , m_go(makePrimaryButton(onButton(QString(action.text).remove(u'…'))))
    {
        setObjectName(u"actionFields"_s);
        if (!action.needs.choice.isEmpty())
            add(action.needs.choice, m_choice = makeChoice(action.needs));
        if (!action.needs.reason.isEmpty())
            add(action.needs.reason, m_reason = makeText(u"actionReason"_s, action.needs.reason, 2));
        if (!action.needs.missing.isEmpty())
            add(action.needs.missing, m_missing = makeText(u"actionMissing"_s, action.needs.missing, 3));
        if (!action.needs.day.isEmpty()) {
            add(action.needs.day, m_day = new QDateEdit(today));
            m_day->setObjectName(u"actionDay"_s);
            m_day->setCalendarPopup(true);
            m_day->setMaximumDate(today);
        }
        addButtons();
        const auto allow = [this, must = !action.needs.reasonMayBeEmpty] {
            const bool isReasoned = !must || !m_reason || !m_reason->toPlainText().trimmed().isEmpty();
            m_go->setEnabled(isReasoned && (!m_choice || m_choice->currentIndex() >= 0));
        };
        allow();
        if (m_choice)
            connect(m_choice, &QComboBox::currentIndexChanged, this, allow);
        if (m_reason)
            connect(m_reason, &QPlainTextEdit::textChanged, this, allow);
    }
    QPushButton *go() const { return m_go; }
    void enter()
    {
        QWidget *const first = m_reason ? static_cast<QWidget *>(m_reason) : m_go;
        (m_choice ? m_choice : first)->setFocus();
    }
    ActionInput input() const
    {
        ActionInput input;
        if (m_reason)
            input.reason = m_reason->toPlainText().trimmed();
        if (m_missing)
            for (const QString &line : m_missing->toPlainText().split(u'\n', Qt::SkipEmptyParts))
                input.missing << line.trimmed();
        if (m_day)
            input.day = m_day->date();
        if (m_choice)
            input.choice = m_choice->currentData().toJsonValue();
        return input;
    }

private:
    void add(const QString &label, QWidget *field)
    {
        auto *name = new Label(label, TextRole::Small, Ink::Soft);
        name->setWordWrap(true);
        name->setBuddy(field);
        body()->addWidget(name);
        body()->addWidget(field);
    }
    void addButtons()
    {
        auto *row = new QHBoxLayout;
        m_go->setObjectName(u"actionConfirm"_s);
        auto *cancel = new QPushButton(ActionBar::tr("Cancel"));
        row->addWidget(m_go);
        row->addWidget(cancel);
        row->addStretch(1);
        body()->addLayout(row);
        connect(cancel, &QPushButton::clicked, this, &QObject::deleteLater);
    }

    QPushButton *m_go;
    QPlainTextEdit *m_reason = nullptr;
    QPlainTextEdit *m_missing = nullptr;
    QDateEdit *m_day = nullptr;
    QComboBox *m_choice = nullptr;
};

/// Good enough input to ask whether the command would be allowed at all.
ActionInput trial(QDate today)
{
    return {u"…"_s, {}, today, {}, u"…"_s};
}

} // namespace

ActionBar::ActionBar(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_buttons(new QHBoxLayout)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::kSmall);
    m_buttons->setSpacing(space::kSmall);
    m_body->addLayout(m_buttons);
}

void ActionBar::show(const DossierId &dossier, std::vector<TrackAction> actions, bool hidesRefused)
{
    m_dossier = dossier;
    m_actions = std::move(actions);
    delete m_fields;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const TrackAction &action : m_actions)
        addButton(action, hidesRefused);
    m_buttons->addStretch(1);
}

void ActionBar::addButton(const TrackAction &action, bool hidesRefused)
{
    const auto allowed = action.command(trial(m_context.desk.today())).and_then([this](const Command &command) {
        return m_context.desk.mayCarryOut(m_dossier, command);
    });
    if (!allowed && hidesRefused)
        return;
    auto *button = new QPushButton(icon(action.icon), onButton(action.text));
    button->setObjectName(u"action-"_s + action.id);
    button->setEnabled(allowed.has_value());
    if (!allowed) {
        const QString refusal = wording::of(allowed.error()).sentence;
        button->setToolTip(refusal);
        button->setAccessibleDescription(refusal);
    }
    connect(button, &QPushButton::clicked, this, [this, action] { openFields(action); });
    m_buttons->addWidget(button);
}

void ActionBar::openFields(const TrackAction &action)
{
    delete m_fields;
    auto *fields = new ActionFields(action, m_context.desk.today(), this);
    m_fields = fields;
    m_body->addWidget(fields);
    connect(fields->go(), &QPushButton::clicked, this, [this, action, fields] {
        ActionInput input = fields->input();
        input.newId = m_context.desk.newId();
        carryOut(action, input);
    });
    fields->enter();
}

void ActionBar::carryOut(const TrackAction &action, const ActionInput &input)
{
    // The button that was pressed goes away with the refresh that follows.
    QMetaObject::invokeMethod(
        this,
        [this, dossier = m_dossier, command = action.command(input)] {
            m_context.messages.check(
                command.and_then([&](const Command &given) { return m_context.desk.carryOut(dossier, given); }));
        },
        Qt::QueuedConnection);
}

} // namespace beraad
