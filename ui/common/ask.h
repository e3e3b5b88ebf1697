// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QWidget;

namespace beraad {

/// Every question that stops a person goes through here, so that tests can answer it. Use it seldom: what can be undone
/// is not asked.
class Ask {
public:
    virtual ~Ask() = default;
    /// Something that cannot be undone. `verb` is the label of the button: "Sign", never "OK".
    virtual bool confirm(QWidget *parent, const QString &title, const QString &sentence, const QString &verb) = 0;
    /// A text of one or several lines; nothing: cancelled. Empty only when `mayBeEmpty`.
    virtual std::optional<QString> text(QWidget *parent, const QString &title, const QString &label,
                                        const QString &verb, const QString &start = {}, bool mayBeEmpty = false)
        = 0;
    /// One of several; nothing: cancelled.
    virtual std::optional<int> choose(QWidget *parent, const QString &title, const QString &label,
                                      const QStringList &choices, const QString &verb)
        = 0;
};

/// Asks in dialogs.
class DialogAsk final : public Ask {
public:
    bool confirm(QWidget *parent, const QString &title, const QString &sentence, const QString &verb) override;
    std::optional<QString> text(QWidget *parent, const QString &title, const QString &label, const QString &verb,
                                const QString &start, bool mayBeEmpty) override;
    std::optional<int> choose(QWidget *parent, const QString &title, const QString &label, const QStringList &choices,
                              const QString &verb) override;
};

/// Answers by itself and remembers what was asked: for tests.
class ScriptedAsk final : public Ask {
public:
    bool confirms = true;
    std::vector<std::optional<QString>> texts;
    std::vector<std::optional<int>> choices;
    QStringList asked;

    bool confirm(QWidget *parent, const QString &title, const QString &sentence, const QString &verb) override;
    std::optional<QString> text(QWidget *parent, const QString &title, const QString &label, const QString &verb,
                                const QString &start, bool mayBeEmpty) override;
    std::optional<int> choose(QWidget *parent, const QString &title, const QString &label, const QStringList &choices,
                              const QString &verb) override;
};

} // namespace beraad
