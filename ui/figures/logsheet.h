// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/logreading.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace beraad {

class Label;

/// What to import, as somebody says it who sees the first rows.
struct LogChoice {
    QString path;
    QString name;
    LogOptions options;
};

/// Shows what a log looks like and which column says what, as guessed; value in, value out.
class LogSheet final : public QDialog {
    Q_OBJECT

public:
    LogSheet(const QString &path, LogPreview preview, QWidget *parent = nullptr);
    LogChoice choice() const;

private:
    void arrange();
    QComboBox *makeColumns(const char *name, const QString &guessed, bool mayBeNone);
    void showRows();
    void check();

    QString m_path;
    LogPreview m_preview;
    QLineEdit *m_name;
    QComboBox *m_case;
    QComboBox *m_activity;
    QComboBox *m_time;
    QComboBox *m_actor;
    QLineEdit *m_format;
    QTableWidget *m_rows;
    Label *m_why; ///< why it cannot be imported so
    QPushButton *m_import;
};

} // namespace beraad
