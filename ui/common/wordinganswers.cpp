// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wordinganswers.h"

#include "ui/common/format.h"
#include "ui/common/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace beraad::wording {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AnswerFault)
};

QString sentence(const AnswerFault &fault)
{
    using Kind = AnswerFault::Kind;
    switch (fault.kind) {
    case Kind::None:
        return {};
    case Kind::TooLong:
        return Tr::tr("at most %1 characters are asked; these are %2")
            .arg(format::number(fault.args.at(0).toLongLong()), format::number(fault.args.at(1).toLongLong()));
    case Kind::NotAChoice:
        return Tr::tr("this is not one of the choices");
    case Kind::ChosenTwice:
        return Tr::tr("the same is chosen twice");
    case Kind::NotADay:
        return Tr::tr("a day is asked, as 2026-11-22");
    case Kind::NotANumber:
        return Tr::tr("a whole number is asked, 0 or more");
    case Kind::NotAnAddress:
        return Tr::tr("this is not an e-mail address");
    case Kind::NoName:
        return Tr::tr("a name is asked");
    case Kind::NotAnEnterpriseNumber:
        return Tr::tr("an enterprise number has ten digits, of which the last two check the others");
    case Kind::NotYesOrNo:
        return Tr::tr("yes, no or unknown is asked");
    case Kind::NoFile:
        return Tr::tr("a file is asked: choose it, or drop it here");
    case Kind::EmptyCell:
        return Tr::tr("this has to be filled in");
    case Kind::WrongShape:
        return Tr::tr("it was not written as the form expects; remove it and answer again");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString of(const AnswerFault &fault, const Question &question)
{
    const QString said = sentence(fault);
    if (fault.row == 0)
        return said;
    const auto column = std::ranges::find(question.columns, fault.column, &Column::id);
    const QString name = column == question.columns.end() ? fault.column : inCurrentLanguage(column->label);
    return Tr::tr("row %1, %2: %3", "row of a table, column, what is wrong").arg(fault.row).arg(name, said);
}

} // namespace beraad::wording
