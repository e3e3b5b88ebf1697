// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QSettings;

namespace beraad {

class ActionTable;
class Ask;
class Desk;
class FilePicker;
class Messages;

/// What a place is given to work with. All of it outlives the place.
struct Context {
    Desk &desk;
    ActionTable &actions;
    Ask &ask;
    FilePicker &files;
    Messages &messages;
    QSettings &settings;
};

/// One page of the window. The shell builds it when it is first visited and keeps it.
class Place : public QWidget {
    Q_OBJECT

public:
    Place(QString id, const Context &context, QWidget *parent = nullptr);

    QString id() const { return m_id; }
    /// Goes to something inside the place: a dossier, `dossier#section`, a variable id. Empty: as it was left.
    virtual void open(const QString &target);
    /// Reads again from the desk; keeps selection and scroll position.
    virtual void refresh() = 0;

signals:
    /// Wants to go elsewhere: `navigate("catalogue", "vdab/…")`.
    void navigate(const QString &place, const QString &target);

protected:
    Desk &desk() const { return m_context.desk; }
    const Context &context() const { return m_context; }
    /// Sets all texts of the place; called by the shell's change of language. Not called by the constructor.
    virtual void retranslate();
    void changeEvent(QEvent *event) override;

private:
    QString m_id;
    Context m_context;
};

/// How the shell knows a place before it is built. Every room has a function that returns its own:
///     PlaceInfo cataloguePlaceInfo();
struct PlaceInfo {
    QString id; ///< `catalogue`
    QString icon;
    std::function<QString()> title; ///< asked again when the language changes
    std::function<Place *(const Context &, QWidget *)> build;
};

} // namespace beraad
