// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/common/place.h"

#include <QSet>

class QComboBox;
class QPushButton;

namespace beraad {

class Label;

/// The draft to which variables are added, chosen among the person's own or new; what is in it, and the way there.
class Basket final : public QWidget {
    Q_OBJECT

public:
    explicit Basket(const Context &context, QWidget *parent = nullptr);
    void refresh();
    void retranslate();
    QSet<VariableId> variables() const;
    /// Adds them to the draft, made first when there is none. Offers to undo it.
    bool add(const std::vector<VariableId> &variables);
    DossierId draft() const;

signals:
    void changed();
    void openRequest(const beraad::DossierId &id);

private:
    void choose();
    void showCount();
    std::optional<DossierId> draftOrNew();
    void takeOut(const DossierId &draft, const std::vector<LineId> &lines);

    Context m_context;
    Request m_request;
    QComboBox *m_drafts;
    Label *m_caption;
    Label *m_count;
    QPushButton *m_open;
};

} // namespace beraad
