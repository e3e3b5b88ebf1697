// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"

namespace beraad {

/// Why a value does not fit its question, as a word that the window turns into a sentence.
struct AnswerFault {
    enum class Kind {
        None,
        TooLong, ///< args: how many characters there may be, how many there are
        NotAChoice,
        ChosenTwice, ///< args: the choice
        NotADay,
        NotANumber, ///< a whole one, 0 or more
        NotAnAddress, ///< of e-mail
        NoName, ///< of a person or an organisation
        NotAnEnterpriseNumber,
        NotYesOrNo,
        NoFile,
        EmptyCell,
        WrongShape, ///< no field of a window writes such a value
    };
    Kind kind = Kind::None;
    QStringList args;
    int row = 0; ///< of a table, from 1; 0: the answer as a whole
    QString column; ///< of a table
    QString detail; ///< English: what was expected

    bool isNone() const { return kind == Kind::None; }
};

AnswerFault faultOf(const Question &question, const QJsonValue &value);

} // namespace beraad
