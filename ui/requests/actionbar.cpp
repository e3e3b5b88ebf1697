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

#include <QDateEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *makeText(const QString &name, const QString &label, int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 2 * space::kMedium);
    return edit;
}

/// Good enough input to ask whether the command would be allowed at all.
ActionInput trial(QDate today)
{
    return {u"…"_s, {}, today};
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
    const auto allowed = m_context.desk.mayCarryOut(m_dossier, action.command(trial(m_context.desk.today())));
    if (!allowed && hidesRefused)
        return;
    auto *button = new QPushButton(icon(action.icon), action.text);
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
    auto *card = new Card(this);
    m_fields = card;
    card->setObjectName(u"actionFields"_s);
    QPlainTextEdit *reason = nullptr;
    QPlainTextEdit *missing = nullptr;
    QDateEdit *day = nullptr;
    const auto add = [card](const QString &label, QWidget *field) {
        auto *name = new Label(label, TextRole::Small, Ink::Soft);
        name->setWordWrap(true);
        name->setBuddy(field);
        card->body()->addWidget(name);
        card->body()->addWidget(field);
    };
    if (!action.needs.reason.isEmpty())
        add(action.needs.reason, reason = makeText(u"actionReason"_s, action.needs.reason, 2));
    if (!action.needs.missing.isEmpty())
        add(action.needs.missing, missing = makeText(u"actionMissing"_s, action.needs.missing, 3));
    if (!action.needs.day.isEmpty()) {
        add(action.needs.day, day = new QDateEdit(m_context.desk.today()));
        day->setObjectName(u"actionDay"_s);
        day->setCalendarPopup(true);
        day->setMaximumDate(m_context.desk.today());
    }
    auto *row = new QHBoxLayout;
    auto *go = makePrimaryButton(QString(action.text).remove(u'…'));
    go->setObjectName(u"actionConfirm"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    row->addWidget(go);
    row->addWidget(cancel);
    row->addStretch(1);
    card->body()->addLayout(row);
    m_body->addWidget(card);
    const auto allow = [go, reason, must = !action.needs.reasonMayBeEmpty] {
        go->setEnabled(!must || !reason || !reason->toPlainText().trimmed().isEmpty());
    };
    allow();
    if (reason) {
        connect(reason, &QPlainTextEdit::textChanged, go, allow);
        reason->setFocus();
    }
    connect(cancel, &QPushButton::clicked, card, &QObject::deleteLater);
    connect(go, &QPushButton::clicked, this, [this, action, reason, missing, day] {
        ActionInput input;
        if (reason)
            input.reason = reason->toPlainText().trimmed();
        if (missing)
            for (const QString &line : missing->toPlainText().split(u'\n', Qt::SkipEmptyParts))
                input.missing << line.trimmed();
        if (day)
            input.day = day->date();
        carryOut(action, input);
    });
}

void ActionBar::carryOut(const TrackAction &action, const ActionInput &input)
{
    // The button that was pressed goes away with the refresh that follows.
    QMetaObject::invokeMethod(
        this,
        [this, dossier = m_dossier, command = action.command(input)] {
            m_context.messages.check(m_context.desk.carryOut(dossier, command));
        },
        Qt::QueuedConnection);
}

} // namespace beraad
