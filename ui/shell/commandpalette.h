// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QListView;

namespace beraad {

class Label;
class SearchField;

/// One thing that the palette can do.
struct PaletteEntry {
    QString icon;
    QString title;
    QString subtitle;
    QString trailing; ///< shortcut or kind
    std::function<void()> run;
    int weight = 0; ///< added to the score: places before actions before finds
};

class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void setEntries(std::vector<PaletteEntry> entries);
    const PaletteEntry &at(int row) const { return m_entries[size_t(row)]; }

private:
    std::vector<PaletteEntry> m_entries;
};

/// Ctrl+K: lies over the window, finds while typing, works by keyboard alone.
class CommandPalette final : public QWidget {
    Q_OBJECT

public:
    /// What there is for these words; empty words: what is worth offering at once. Entries come scored and sorted.
    using Source = std::function<std::vector<PaletteEntry>(const QString &words)>;

    CommandPalette(QWidget *host, Source source);
    void start(const QString &words = {});
    /// The same card for one kind of thing only, such as people.
    void startWith(Source source, const QString &placeholder);
    void stop();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void find(const QString &words);
    void run(const QModelIndex &index);
    void place();
    void retranslate();

    Source m_everything;
    Source m_source; ///< of this time
    PaletteModel m_model;
    QWidget *m_card;
    SearchField *m_field;
    QListView *m_list;
    Label *m_nothing;
    QPointer<QWidget> m_focusBefore;
};

/// The entries that match, best first, at most `limit`.
std::vector<PaletteEntry> matching(std::vector<PaletteEntry> entries, const QString &words, size_t limit);

} // namespace beraad
