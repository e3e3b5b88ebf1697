// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencewording.h"

#include <QCoreApplication>

namespace beraad {

namespace {

struct EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

} // namespace

QString wordingOfFile(pdf::Fault fault)
{
    switch (fault) {
    case pdf::Fault::NotAPdf:
        return EvidenceWords::tr("This file is damaged, or it is no PDF.");
    case pdf::Fault::PasswordNeeded:
        return EvidenceWords::tr("This file is protected with a password.");
    case pdf::Fault::WrongPassword:
        return EvidenceWords::tr("That is not the password.");
    case pdf::Fault::TimedOut:
        return EvidenceWords::tr("This file takes too long to read; reading it was stopped.");
    case pdf::Fault::HelperDied:
        return EvidenceWords::tr("This file needs more memory or time than a file may have, or it is made to do harm. "
                                 "Reading it was stopped; nothing else is affected.");
    case pdf::Fault::HelperMissing:
        return EvidenceWords::tr("The program that reads PDFs (beraad-pdf) is not installed.");
    case pdf::Fault::NoSuchPage:
    case pdf::Fault::CannotDraw:
    case pdf::Fault::BadRequest:
    case pdf::Fault::BadAnswer:
        return EvidenceWords::tr("This file cannot be read.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordingOfPage(pdf::Fault fault, const QString &label)
{
    switch (fault) {
    case pdf::Fault::TimedOut:
        return EvidenceWords::tr("Page %1 takes too long to draw; drawing it was stopped.").arg(label);
    case pdf::Fault::HelperDied:
        return EvidenceWords::tr("Page %1 needs more memory or time than a page may have; drawing it was stopped.")
            .arg(label);
    case pdf::Fault::HelperMissing:
        return wordingOfFile(fault);
    case pdf::Fault::NotAPdf:
    case pdf::Fault::PasswordNeeded:
    case pdf::Fault::WrongPassword:
    case pdf::Fault::NoSuchPage:
    case pdf::Fault::CannotDraw:
    case pdf::Fault::BadRequest:
    case pdf::Fault::BadAnswer:
        return EvidenceWords::tr("Page %1 is damaged and cannot be drawn.").arg(label);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace beraad
