// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actiontable.h"
#include "ui/common/messages.h"
#include "ui/common/place.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <vector>

class QStackedWidget;

namespace beraad {

class Appearance;
class CommandPalette;
class Language;
class MessageBar;
class NavigationRail;
class Toast;
class TopBar;
struct PaletteEntry;

/// What the window is made of; all of it outlives the window.
struct WindowParts {
    Desk &desk;
    Appearance &appearance;
    Language &language;
    QSettings &settings;
    Ask &ask;
    FilePicker &files;
    std::vector<PlaceInfo> places;
};

/// The one window: rail, top bar, and the place of the moment. Builds a place when it is first visited.
class MainWindow final : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(WindowParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    QStringList placeIds() const;
    QString currentPlace() const { return m_current; }
    /// Shows a place and, when a target is given, what it means there. An unknown place is passed over.
    void goTo(const QString &place, const QString &target = {});
    void openPalette(const QString &words = {});
    /// People to act as, found while typing.
    void choosePerson();
    void actAs(const QString &person);
    /// Restores size and place of the last time; `place` wins when it is given.
    void restore(const QString &place = {});
    ActionTable &actions() { return m_actions; }
    Place *placeWidget(const QString &id) const; ///< nullptr while it was never visited

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Visit {
        QString place;
        QString target;
    };

    void addActions();
    void addPlaceActions();
    void arrange();
    void fitRail();
    void followDesk();
    void outdate(const QString &exceptPlace);
    void showVisit(const Visit &visit);
    void refreshCurrent();
    void updateCounts();
    void moveDay(QDate day);
    void goBack();
    void showHelp();
    void remember(const char *key, const QVariant &value);
    std::vector<PaletteEntry> paletteEntries(const QString &words);
    void addPlaceEntries(std::vector<PaletteEntry> &entries);
    void addActionEntries(std::vector<PaletteEntry> &entries);
    void addPersonEntries(std::vector<PaletteEntry> &entries);
    void addDossierEntries(std::vector<PaletteEntry> &entries, const QString &words);
    void addVariableEntries(std::vector<PaletteEntry> &entries, const QString &words);
    const PlaceInfo *info(const QString &id) const;
    void retranslate();

    WindowParts m_parts;
    ActionTable m_actions;
    Messages m_messages;
    NavigationRail *m_rail;
    TopBar *m_bar;
    MessageBar *m_messageBar;
    QStackedWidget *m_stack;
    Toast *m_toast;
    CommandPalette *m_palette;
    QTimer m_refresh;
    QTimer m_counting;
    QSet<QString> m_outdated;
    QString m_current;
    std::vector<Visit> m_visits;
};

} // namespace beraad
