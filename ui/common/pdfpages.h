// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QScrollArea>

namespace beraad {

class Label;

/// The pages of a PDF under each other, drawn in the background so that the window never waits for them.
class PageView final : public QScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);
    void show(const QByteArray &pdf);
    void clear(const QString &sentence);
    int pageCount() const { return m_count; }

signals:
    void shown();

private:
    void place(const std::vector<QImage> &pages);

    QWidget *m_page;
    Label *m_sentence;
    int m_count = 0;
    int m_generation = 0; ///< what was asked for last; earlier pages come too late
};

} // namespace beraad
