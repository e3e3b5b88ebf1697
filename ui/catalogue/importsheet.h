// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importing.h"
#include "ui/catalogue/importpreview.h"
#include "ui/common/place.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace beraad {

class ElidedLabel;
class Label;

/// Before an import: the file, what it is, what it does not say itself, and its first items.
class ImportSheet final : public QWidget {
    Q_OBJECT

public:
    explicit ImportSheet(const Context &context, QWidget *parent = nullptr);
    /// Empty: no file is chosen yet.
    void choose(const QString &path);
    void refresh(); ///< holders of the directory
    void retranslate();
    CatalogueSource source() const;
    std::optional<CatalogueFormat> format() const; ///< nothing: what the file shows

signals:
    void startRequested();
    void cancelled();

private:
    void arrange();
    void pick();
    void look();
    void showReady(const QString &format, const QStringList &lines);
    void showRefused(const Error &error);
    void fillChoices();

    Context m_context;
    ImportPreview m_preview;
    QString m_path;
    Label *m_title;
    ElidedLabel *m_file;
    QPushButton *m_pick;
    QComboBox *m_format;
    QComboBox *m_holder;
    QLineEdit *m_dataset;
    QComboBox *m_category;
    QComboBox *m_language;
    std::vector<std::pair<Label *, QWidget *>> m_rows;
    Label *m_state;
    Label *m_lines;
    QPushButton *m_start;
    QPushButton *m_cancel;
};

} // namespace beraad
