// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"
#include "ui/requests/trackactions.h"

#include <QPointer>

class QHBoxLayout;
class QVBoxLayout;

namespace beraad {

/// Buttons for actions; one that asks something opens its fields under the buttons instead of a dialog. What the acting
/// person may not do is greyed, and its tooltip says which rule says no.
class ActionBar final : public QWidget {
    Q_OBJECT

public:
    explicit ActionBar(const Context &context, QWidget *parent = nullptr);
    void show(const DossierId &dossier, std::vector<TrackAction> actions, bool hidesRefused = false);

private:
    void addButton(const TrackAction &action, bool hidesRefused);
    void openFields(const TrackAction &action);
    void carryOut(const TrackAction &action, const ActionInput &input);

    Context m_context;
    DossierId m_dossier;
    std::vector<TrackAction> m_actions;
    QHBoxLayout *m_buttons;
    QVBoxLayout *m_body;
    QPointer<QWidget> m_fields;
};

} // namespace beraad
