// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_portal.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QFileInfo>

namespace breakeven {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");

} // namespace

bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus"));
}

QDBusMessage settingQuestion(const QString& group, const QString& name)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << group << name;
    return question;
}

bool watchSettings(QObject* receiver, const char* slot)
{
    return QDBusConnection::sessionBus().connect(service, path, interface, QStringLiteral("SettingChanged"), receiver,
                                                 slot);
}

QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace breakeven
