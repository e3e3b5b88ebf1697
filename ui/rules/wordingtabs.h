// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QTabWidget>

class QPlainTextEdit;

namespace beraad {

/// One text in four languages, a tab each.
class WordingTabs final : public QTabWidget {
    Q_OBJECT

public:
    /// The fields are called `text-nl`, `text-fr`, … after the name.
    explicit WordingTabs(const QString &name, QWidget *parent = nullptr);
    void setWording(const QJsonObject &wording);
    /// Members of other languages stay as they were; what is empty does not stand in it.
    QJsonObject wording() const;

signals:
    void edited();

private:
    QJsonObject m_wording;
    std::vector<QPlainTextEdit *> m_texts; ///< in the order of Language::available
};

} // namespace beraad
