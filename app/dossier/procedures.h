// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the life of a track depends on: how a procedure of that kind ends. The rest about procedures is data (forms/).
namespace beraad {

enum class Ending {
    Session, ///< a committee decides in a sitting
    Decision, ///< an authority decides alone
    Advice, ///< the DPO signs
    Conclusion, ///< it is done: signed, finished, delivered
};

/// A kind that we do not know ends by being concluded.
Ending endingOf(const QString &procedure);
bool isProtocol(const QString &procedure);
/// The requester (or the body that receives) does or records it itself: impact assessment, contract, pseudonymisation.
bool isRecordedByRequester(const QString &procedure);

} // namespace beraad
