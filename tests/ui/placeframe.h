// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actiontable.h"
#include "ui/common/ask.h"
#include "ui/common/filepicker.h"
#include "ui/common/messages.h"
#include "ui/common/place.h"
#include "ui/demodesk.h"

#include <QSettings>

namespace beraad {

/// Everything that one place needs, on a fresh demo, with answers given by the test.
struct PlaceFrame {
    DemoDesk demo;
    QString fault = demo.open();
    QSettings settings{demo.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat};
    ActionTable actions;
    ScriptedAsk ask;
    FixedFilePicker files;
    Messages messages;
    QStringList errors;

    PlaceFrame()
    {
        QObject::connect(&messages, &Messages::errorRaised, &messages,
                         [this](const Error &error) { errors << error.detail; });
    }
    Desk &desk() { return demo.desk(); }
    Context context() { return {demo.desk(), actions, ask, files, messages, settings}; }
};

} // namespace beraad
