// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filepicker.h"

#include <QFileDialog>

namespace beraad {

namespace {

std::optional<QString> unlessEmpty(const QString &file)
{
    return file.isEmpty() ? std::nullopt : std::optional(file);
}

} // namespace

std::optional<QString> DialogFilePicker::toOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return unlessEmpty(QFileDialog::getOpenFileName(parent, title, {}, filter));
}

std::optional<QString> DialogFilePicker::toSave(QWidget *parent, const QString &title, const QString &filter,
                                                const QString &suggestion)
{
    return unlessEmpty(QFileDialog::getSaveFileName(parent, title, suggestion, filter));
}

std::optional<QString> DialogFilePicker::toFolder(QWidget *parent, const QString &title)
{
    return unlessEmpty(QFileDialog::getExistingDirectory(parent, title));
}

} // namespace beraad
