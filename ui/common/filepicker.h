// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace beraad {

/// Which file to read or write; tests give fixed ones.
class FilePicker {
public:
    virtual ~FilePicker() = default;
    virtual std::optional<QString> toOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual std::optional<QString> toSave(QWidget *parent, const QString &title, const QString &filter,
                                          const QString &suggestion)
        = 0;
    virtual std::optional<QString> toFolder(QWidget *parent, const QString &title) = 0;
};

class DialogFilePicker final : public FilePicker {
public:
    std::optional<QString> toOpen(QWidget *parent, const QString &title, const QString &filter) override;
    std::optional<QString> toSave(QWidget *parent, const QString &title, const QString &filter,
                                  const QString &suggestion) override;
    std::optional<QString> toFolder(QWidget *parent, const QString &title) override;
};

/// Always the same answer: for tests.
class FixedFilePicker final : public FilePicker {
public:
    std::optional<QString> file;
    std::optional<QString> toOpen(QWidget *, const QString &, const QString &) override { return file; }
    std::optional<QString> toSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        return file;
    }
    std::optional<QString> toFolder(QWidget *, const QString &) override { return file; }
};

} // namespace beraad
