// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ask.h"

#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// Heading, sentence, the thing to fill in (or nothing), and a button that says what it does.
struct Sheet {
    QDialog dialog;
    QVBoxLayout *layout;
    QPushButton *accept;

    Sheet(QWidget *parent, const QString &title, const QString &sentence, const QString &verb, QWidget *body)
        : dialog(parent)
        , layout(new QVBoxLayout(&dialog))
        , accept(nullptr)
    {
        dialog.setWindowTitle(title);
        dialog.setObjectName(u"askDialog"_s);
        layout->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kLarge);
        layout->setSpacing(space::kMedium);
        layout->addWidget(new Label(title, TextRole::Heading));
        auto *text = new Label(sentence, TextRole::Body, Ink::Soft);
        text->setWordWrap(true);
        text->setMinimumWidth(380);
        layout->addWidget(text);
        if (body) {
            body->setAccessibleName(sentence);
            layout->addWidget(body, 1);
        }
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
        accept = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
        accept->setDefault(true);
        accept->setObjectName(u"acceptButton"_s);
        QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
        QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
        layout->addSpacing(space::kSmall);
        layout->addWidget(buttons);
    }
};

} // namespace

bool DialogAsk::confirm(QWidget *parent, const QString &title, const QString &sentence, const QString &verb)
{
    Sheet sheet(parent, title, sentence, verb, nullptr);
    return sheet.dialog.exec() == QDialog::Accepted;
}

std::optional<QString> DialogAsk::text(QWidget *parent, const QString &title, const QString &label, const QString &verb,
                                       const QString &start, bool mayBeEmpty)
{
    auto *edit = new QPlainTextEdit(start);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(edit->fontMetrics().height() * 5);
    Sheet sheet(parent, title, label, verb, edit);
    const auto allow = [&] { sheet.accept->setEnabled(mayBeEmpty || !edit->toPlainText().trimmed().isEmpty()); };
    QObject::connect(edit, &QPlainTextEdit::textChanged, &sheet.dialog, allow);
    allow();
    edit->setFocus();
    if (sheet.dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return edit->toPlainText().trimmed();
}

std::optional<int> DialogAsk::choose(QWidget *parent, const QString &title, const QString &label,
                                     const QStringList &choices, const QString &verb)
{
    auto *list = new QListWidget;
    list->addItems(choices);
    list->setCurrentRow(0);
    Sheet sheet(parent, title, label, verb, list);
    QObject::connect(list, &QListWidget::itemActivated, &sheet.dialog, &QDialog::accept);
    list->setFocus();
    if (sheet.dialog.exec() != QDialog::Accepted || list->currentRow() < 0)
        return std::nullopt;
    return list->currentRow();
}

bool ScriptedAsk::confirm(QWidget *, const QString &, const QString &sentence, const QString &)
{
    asked << sentence;
    return confirms;
}

std::optional<QString> ScriptedAsk::text(QWidget *, const QString &, const QString &label, const QString &,
                                         const QString &, bool)
{
    asked << label;
    if (texts.empty())
        return std::nullopt;
    std::optional<QString> answer;
    answer.swap(texts.front());
    texts.erase(texts.begin());
    return answer;
}

std::optional<int> ScriptedAsk::choose(QWidget *, const QString &, const QString &label, const QStringList &,
                                       const QString &)
{
    asked << label;
    if (choices.empty())
        return std::nullopt;
    const std::optional<int> answer = choices.front();
    choices.erase(choices.begin());
    return answer;
}

} // namespace beraad
