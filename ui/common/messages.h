// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>

#include <functional>
#include <optional>

namespace beraad {

/// What a place wants to tell without stopping anybody. The window shows it: errors in a bar that stays until it is
/// closed, notes in a toast that goes by itself, with "Undo" where something can be undone.
class Messages : public QObject {
    Q_OBJECT

public:
    explicit Messages(QObject *parent = nullptr);

    void error(const Error &error);
    void note(const QString &sentence);
    void offerUndo(const QString &sentence, std::function<void()> undo);

    /// Shows the error if there is one: `if (!messages.check(desk.actAs(id))) return;`
    template <typename T> bool check(const Result<T> &result)
    {
        if (!result)
            error(result.error());
        return result.has_value();
    }
    /// The value, or nothing after showing why not.
    template <typename T> std::optional<T> valueOf(Result<T> result)
    {
        if (check(result))
            return std::move(*result);
        return std::nullopt;
    }

signals:
    void errorRaised(const beraad::Error &error);
    void noteRaised(const QString &sentence);
    void undoOffered(const QString &sentence, const std::function<void()> &undo);
};

} // namespace beraad
