// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QObject>
#include <QSize>
#include <QTimer>

#include <functional>
#include <vector>

namespace beraad {

class Appearance;
class Desk;
class Language;
class MainWindow;

/// One picture of the tour: what to show before it is taken.
struct Scene {
    QString name;
    std::function<void(MainWindow &, Desk &)> prepare;
    bool isInEveryLook = true; ///< else light and large only
};

/// The scenes that show every place, with the person for whom it holds something.
std::vector<Scene> standardScenes(const MainWindow &window, Desk &desk);

/// Takes pictures of every scene in all languages, in Dutch and English also dark and small, at the scale of the
/// screen, and writes the documents of all dossiers beside them. Works without a screen. Emits finished() with what
/// went wrong.
class Tour final : public QObject {
    Q_OBJECT

public:
    Tour(MainWindow &window, Desk &desk, Appearance &appearance, Language &language, QString folder,
         QObject *parent = nullptr);
    void start(std::vector<Scene> scenes);

signals:
    void finished(const QStringList &faults);

private:
    struct Shot {
        QString language;
        bool dark;
        QSize size;
        size_t scene;
    };

    void prepare();
    void take();
    void writeDocuments();

    MainWindow &m_window;
    Desk &m_desk;
    Appearance &m_appearance;
    Language &m_language;
    QString m_folder;
    PersonId m_person; ///< who worked before the tour
    std::vector<Scene> m_scenes;
    std::vector<Shot> m_shots;
    size_t m_next = 0;
    QTimer m_settle;
    QStringList m_faults;
};

} // namespace beraad
