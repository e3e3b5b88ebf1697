// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/sessiondesk.h"
#include "ui/common/linkrow.h"

namespace beraad {

class Desk;

/// A coming session: day, committee, how full it is, and until when files can be handed in.
class SessionRow final : public LinkRow {
    Q_OBJECT

public:
    SessionRow(const SessionBoard &board, const Desk &desk, QWidget *parent = nullptr);
};

} // namespace beraad
