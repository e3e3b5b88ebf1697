// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace beraad {

/// Buttons of actions in one line. When there is no room for all words, the last buttons are the first to show their
/// icon alone (the words stay in the tip and for a screen reader), so that no word is ever cut; kept words go
/// last.
class ToolRow final : public QWidget {
    Q_OBJECT
public:
    explicit ToolRow(QWidget *parent = nullptr);

    void add(QAction *action); ///< with words while there is room
    void addKept(QAction *action); ///< its words are the last to go
    void addIcon(QAction *action); ///< never with words
    void addStretch();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A button that may have words, and how wide it is with them and without.
    struct Wordy {
        QToolButton *button;
        int withWords = 0;
        int asIcon = 0;
    };

    void add(QAction *action, std::vector<Wordy> &buttons);
    void measure();
    void fit();
    int widthWith(size_t wordy, bool areKept = true) const; ///< when the first `wordy` of the buttons have words

    QHBoxLayout *m_layout;
    std::vector<Wordy> m_wordy;
    std::vector<Wordy> m_kept;
    std::vector<Wordy> m_icons;
    bool m_isMeasuring = false;
};

} // namespace beraad
