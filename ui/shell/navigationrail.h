// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

namespace beraad {

/// One place in the rail: icon, word, and a count of what waits there.
class RailButton final : public QAbstractButton {
public:
    RailButton(QString iconName, QWidget *parent);
    void setCount(int count);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintCount(QPainter &painter, const QRect &row) const;

    QString m_icon;
    int m_count = 0;
    bool m_collapsed = false;
};

/// The places, one under the other; narrow or wide.
class NavigationRail final : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void addPlace(const QString &id, const QString &iconName);
    void setText(const QString &id, const QString &text, const QString &shortcut);
    void setCount(const QString &id, int count);
    void setCurrent(const QString &id);
    void setCollapseAction(QAction *action);
    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

signals:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RailButton *button(const QString &id) const;

    QButtonGroup m_group;
    QWidget *m_brand;
    class QVBoxLayout *m_places;
    class QToolButton *m_collapse;
    bool m_collapsed = false;
};

} // namespace beraad
