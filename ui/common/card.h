// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace beraad {

/// A surface with a hairline and round corners that holds what belongs together.
class Card : public QWidget {
public:
    explicit Card(QWidget *parent = nullptr);
    /// Its layout, with the usual margins.
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
};

/// A heading with an optional icon, a soft count beside it and room for a button at the right.
class SectionHeader : public QWidget {
public:
    explicit SectionHeader(const QString &text = {}, QWidget *parent = nullptr);
    void setText(const QString &text);
    void setCount(int count); ///< negative: none
    void setHint(const QString &hint); ///< soft text after the heading
    void addWidget(QWidget *widget); ///< at the right

private:
    class Label *m_text;
    class Label *m_count;
    class Label *m_hint;
};

/// A hairline.
class Hairline : public QWidget {
public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace beraad
