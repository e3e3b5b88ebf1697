// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/common/place.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QPushButton;

namespace beraad {

class PageView;

/// A document as its reader will have it, in any of the languages, to be saved.
class DocumentDialog final : public QDialog {
    Q_OBJECT

public:
    using Make = std::function<Result<QByteArray>(const QString &language)>;
    /// `name` without language and ending is offered as that of the file.
    DocumentDialog(const Context &context, const QString &title, const QString &name, Make make,
                   QWidget *parent = nullptr);
    const QByteArray &pdf() const { return m_pdf; }

private:
    void makePages();
    void save();

    Context m_context;
    QString m_name;
    Make m_make;
    QByteArray m_pdf;
    QComboBox *m_language;
    QPushButton *m_save;
    PageView *m_pages;
};

} // namespace beraad
