// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actiontable.h"

#include "ui/common/icons.h"

#include <QWidget>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

QString withShortcut(const QString &text, const QKeySequence &shortcut)
{
    return shortcut.isEmpty() ? text : u"%1  (%2)"_s.arg(text, shortcut.toString(QKeySequence::NativeText));
}

} // namespace

ActionTable::ActionTable(QObject *parent)
    : QObject(parent)
{
}

QAction *ActionTable::add(ActionSpec spec, QWidget *scope, std::function<void()> run, Qt::ShortcutContext context)
{
    Q_ASSERT_X(!find(spec.id), "ActionTable::add", qPrintable(spec.id));
    auto *action = new QAction(scope);
    action->setObjectName(spec.id);
    if (!spec.icon.isEmpty())
        action->setIcon(icon(spec.icon));
    action->setShortcut(spec.shortcut);
    action->setShortcutContext(context);
    connect(action, &QAction::triggered, scope, std::move(run));
    connect(action, &QObject::destroyed, this,
            [this, action] { std::erase_if(m_rows, [action](const Row &row) { return row.action == action; }); });
    scope->addAction(action);
    m_rows.push_back({std::move(spec), action});
    action->setText(m_rows.back().spec.text());
    action->setToolTip(withShortcut(action->text(), action->shortcut()));
    return action;
}

QAction *ActionTable::find(const QString &id) const
{
    const auto row = std::ranges::find_if(m_rows, [&](const Row &candidate) { return candidate.spec.id == id; });
    return row == m_rows.end() ? nullptr : row->action;
}

void ActionTable::retranslate()
{
    for (const Row &row : m_rows) {
        row.action->setText(row.spec.text());
        row.action->setToolTip(withShortcut(row.action->text(), row.action->shortcut()));
    }
}

} // namespace beraad
