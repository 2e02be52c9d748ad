// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "acquisition/portaccess.h"
#include "acquisition/portlist.h"
#include "acquisition/portwatch.h"
#include "acquisition/simulation/pseudoterminal.h"
#include "acquisition/sysfsportlist.h"

#include <grp.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace meterscope;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

PortDescription usbPort(const char *path, const char *serial)
{
    PortDescription port;
    port.path = path;
    port.usbSerial = serial;
    return port;
}

} // namespace

class PortListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPortIsFoundAgain_data();
    void aPortIsFoundAgain();
    void sysfsTellsUsbPortsFromTheRest();
    void aLockFileNamesTheHolder_data();
    void aLockFileNamesTheHolder();
    void anOpenDescriptorNamesTheHolder();
    void theMakerOfAPseudoTerminalIsNoReader();
    void missingPortsAreNotFound();
    void whatIsMissing_data();
    void whatIsMissing();
    void rightsAreReadFromARealNode_data();
    void rightsAreReadFromARealNode();
    void everyPortOfAListIsDescribed();
    void changesAreTold();
    void aCableStaysTheSameUnderAnotherName_data();
    void aCableStaysTheSameUnderAnotherName();
};

void PortListTest::aPortIsFoundAgain_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("found"); // empty: not there
    QTest::newRow("by path, not listed") << "/dev/ttyAMA0"
                                         << ""
                                         << "/dev/ttyAMA0";
    QTest::newRow("by serial, same name") << "/dev/ttyUSB0"
                                          << "A9X1"
                                          << "/dev/ttyUSB0";
    QTest::newRow("by serial, new name") << "/dev/ttyUSB0"
                                         << "B7K2"
                                         << "/dev/ttyUSB1";
    QTest::newRow("two with one serial, the first") << "/dev/ttyUSB2"
                                                    << "0001"
                                                    << "/dev/ttyUSB2";
    QTest::newRow("two with one serial, the second") << "/dev/ttyUSB3"
                                                     << "0001"
                                                     << "/dev/ttyUSB3";
    QTest::newRow("another cable has the name") << "/dev/ttyUSB0"
                                                << "C1"
                                                << "";
}

void PortListTest::aPortIsFoundAgain()
{
    QFETCH(QString, path);
    QFETCH(QString, serial);
    QFETCH(QString, found);
    LinkSettings settings;
    settings.path = path.toStdString();
    settings.usbSerial = serial.toStdString();
    const std::vector<PortDescription> ports { usbPort("/dev/ttyUSB0", "A9X1"), usbPort("/dev/ttyUSB1", "B7K2"),
                                               usbPort("/dev/ttyUSB2", "0001"), usbPort("/dev/ttyUSB3", "0001") };
    QCOMPARE(QString::fromStdString(locatePort(settings, ports).value_or("")), found);
}

void PortListTest::sysfsTellsUsbPortsFromTheRest()
{
    // The layout of /sys on Linux: class/tty/X/device points into the tree of devices; a USB device stands two folders
    // above its tty's interface.
    QTemporaryDir root;
    QVERIFY(root.isValid());
    const QString usb = root.filePath(QStringLiteral("devices/usb1/1-2"));
    writeFile(usb + QStringLiteral("/idVendor"), "0403\n");
    writeFile(usb + QStringLiteral("/idProduct"), "6001\n");
    writeFile(usb + QStringLiteral("/product"), "FT232R USB UART\n");
    writeFile(usb + QStringLiteral("/manufacturer"), "FTDI\n");
    writeFile(usb + QStringLiteral("/serial"), "A9X1\n");
    writeFile(usb + QStringLiteral("/1-2:1.0/ttyUSB0/port_number"), "0\n");
    writeFile(root.filePath(QStringLiteral("devices/serial8250/uevent")), "");
    writeFile(root.filePath(QStringLiteral("devices/amba/uart0/uevent")), "");
    const auto add = [&](const QString &name, const QString &device, const QByteArray &type) {
        const QString entry = root.filePath(QStringLiteral("class/tty/")) + name;
        QVERIFY(QDir().mkpath(entry));
        if (!device.isEmpty())
            QVERIFY(QFile::link(root.filePath(device), entry + QStringLiteral("/device")));
        if (!type.isEmpty())
            writeFile(entry + QStringLiteral("/type"), type);
    };
    add(QStringLiteral("ttyUSB0"), QStringLiteral("devices/usb1/1-2/1-2:1.0/ttyUSB0"), {});
    add(QStringLiteral("ttyS0"), QStringLiteral("devices/serial8250"), "4\n"); // 16550A
    add(QStringLiteral("ttyS1"), QStringLiteral("devices/serial8250"), "0\n"); // no chip
    add(QStringLiteral("ttyAMA0"), QStringLiteral("devices/amba/uart0"), "32\n");
    add(QStringLiteral("tty1"), {}, {});
    add(QStringLiteral("ptmx"), {}, {});

    const auto ports = SysfsPortList(root.filePath(QStringLiteral("class/tty")).toStdString(), "/dev").ports();
    QCOMPARE(ports.size(), std::size_t(3));
    QCOMPARE(ports[0].path.c_str(), "/dev/ttyAMA0");
    QCOMPARE(ports[0].vendorId, std::uint16_t(0));
    QCOMPARE(ports[1].path.c_str(), "/dev/ttyS0");
    QCOMPARE(ports[2].path.c_str(), "/dev/ttyUSB0");
    QCOMPARE(ports[2].description.c_str(), "FT232R USB UART");
    QCOMPARE(ports[2].manufacturer.c_str(), "FTDI");
    QCOMPARE(ports[2].usbSerial.c_str(), "A9X1");
    QCOMPARE(ports[2].vendorId, std::uint16_t(0x0403));
    QCOMPARE(ports[2].productId, std::uint16_t(0x6001));
    QVERIFY(SysfsPortList(root.filePath(QStringLiteral("nowhere")).toStdString(), "/dev").ports().empty());
}

void PortListTest::aLockFileNamesTheHolder_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("lock");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("holder");
    QTest::newRow("UUCP") << "/dev/ttyUSB0"
                          << "LCK..ttyUSB0" << QByteArray("       4711\n") << "ser2net";
    QTest::newRow("Qt") << "/dev/ttyUSB0"
                        << "LCK..ttyUSB0" << QByteArray("4711\nreader\nhost\n") << "ser2net";
    QTest::newRow("in a folder") << "/dev/pts/3"
                                 << "LCK..pts_3" << QByteArray("4711\n") << "ser2net";
    QTest::newRow("left behind") << "/dev/ttyUSB0"
                                 << "LCK..ttyUSB0" << QByteArray("4712\n") << "";
    QTest::newRow("other port") << "/dev/ttyUSB0"
                                << "LCK..ttyUSB1" << QByteArray("4711\n") << "";
    QTest::newRow("no number") << "/dev/ttyUSB0"
                               << "LCK..ttyUSB0" << QByteArray("\xff\xfe") << "";
}

void PortListTest::aLockFileNamesTheHolder()
{
    QFETCH(QString, port);
    QFETCH(QString, lock);
    QFETCH(QByteArray, content);
    QFETCH(QString, holder);
    QTemporaryDir root;
    writeFile(root.filePath(QStringLiteral("proc/4711/comm")), "ser2net\n");
    writeFile(root.filePath(QStringLiteral("locks/")) + lock, content);
    const SystemFolders folders { { root.filePath(QStringLiteral("locks")).toStdString() },
                                  root.filePath(QStringLiteral("proc")).toStdString() };
    const auto found = portHolder(port.toStdString(), folders);
    QCOMPARE(found.has_value(), !holder.isEmpty());
    if (found) {
        QCOMPARE(QString::fromStdString(found->program), holder);
        QCOMPARE(found->process, 4711);
    }
}

void PortListTest::anOpenDescriptorNamesTheHolder()
{
    QTemporaryDir root;
    writeFile(root.filePath(QStringLiteral("port")), "");
    writeFile(root.filePath(QStringLiteral("proc/99999/comm")), "ModemManager\n");
    QVERIFY(QDir().mkpath(root.filePath(QStringLiteral("proc/99999/fd"))));
    const QString port = root.filePath(QStringLiteral("port"));
    QVERIFY(QFile::link(port, root.filePath(QStringLiteral("proc/99999/fd/7"))));
    const SystemFolders folders { {}, root.filePath(QStringLiteral("proc")).toStdString() };
    const PortAccess access = checkPortAccess(port.toStdString(), folders);
    QCOMPARE(access.error, LinkError::Busy);
    QCOMPARE(access.detail.c_str(), "ModemManager");
    QCOMPARE(access.holder, 99999);
}

void PortListTest::theMakerOfAPseudoTerminalIsNoReader()
{
    // socat keeps both ends of the terminal it makes.
    QTemporaryDir root;
    writeFile(root.filePath(QStringLiteral("proc/99999/comm")), "socat\n");
    QVERIFY(QDir().mkpath(root.filePath(QStringLiteral("proc/99999/fd"))));
    QVERIFY(QFile::link(QStringLiteral("/dev/pts/4"), root.filePath(QStringLiteral("proc/99999/fd/7"))));
    const SystemFolders folders { {}, root.filePath(QStringLiteral("proc")).toStdString() };
    QVERIFY(!portHolder("/dev/pts/4", folders));
}

void PortListTest::missingPortsAreNotFound()
{
    const PortAccess access = checkPortAccess("/dev/ttyNobody");
    QCOMPARE(access.error, LinkError::NotFound);
    QCOMPARE(access.detail.c_str(), "/dev/ttyNobody");
}

void PortListTest::whatIsMissing_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("groupIsRoot");
    QTest::addColumn<bool>("sessionInGroup");
    QTest::addColumn<bool>("personInGroup");
    QTest::addColumn<int>("rights");
    QTest::newRow("crw-rw---- root dialout") << 0660 << false << false << false << int(PortRights::GroupNotJoined);
    QTest::newRow("joined, not logged in again") << 0660 << false << false << true << int(PortRights::LoginPending);
    QTest::newRow("crw-rw---- root root") << 0660 << true << false << false << int(PortRights::NoRule);
    QTest::newRow("crw------- root root") << 0600 << true << false << false << int(PortRights::NoRule);
    QTest::newRow("crw------- root dialout") << 0600 << false << false << false << int(PortRights::NoRule);
    QTest::newRow("crw--w---- pi tty") << 0620 << false << false << false << int(PortRights::NoRule);
    QTest::newRow("in the group and refused") << 0660 << false << true << true << int(PortRights::NoRule);
}

void PortListTest::whatIsMissing()
{
    QFETCH(int, mode);
    QFETCH(bool, groupIsRoot);
    QFETCH(bool, sessionInGroup);
    QFETCH(bool, personInGroup);
    QFETCH(int, rights);
    // The kind of node that stat(2) adds to the mode does not matter.
    QCOMPARE(int(missingRights({ std::uint32_t(mode) | S_IFCHR, groupIsRoot, sessionInGroup, personInGroup })), rights);
}

void PortListTest::rightsAreReadFromARealNode_data()
{
    QTest::addColumn<QByteArray>("group");
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("asMember");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("rights");
    QTest::newRow("group of ports") << QByteArray("dialout") << 0660 << false << int(LinkError::NoPermission)
                                    << int(PortRights::GroupNotJoined);
    QTest::newRow("another distribution's group")
        << QByteArray("uucp") << 0660 << false << int(LinkError::NoPermission) << int(PortRights::GroupNotJoined);
    QTest::newRow("root's alone") << QByteArray("root") << 0660 << false << int(LinkError::NoPermission)
                                  << int(PortRights::NoRule);
    QTest::newRow("nobody's group") << QByteArray("dialout") << 0600 << false << int(LinkError::NoPermission)
                                    << int(PortRights::NoRule);
    // nogroup is nobody's own by /etc/passwd, but a session may be without it: as after joining, before logging in.
    QTest::newRow("joined, session older")
        << QByteArray("nogroup") << 0660 << false << int(LinkError::NoPermission) << int(PortRights::LoginPending);
    QTest::newRow("member") << QByteArray("dialout") << 0660 << true << int(LinkError::None)
                            << int(PortRights::Granted);
}

void PortListTest::rightsAreReadFromARealNode()
{
    QFETCH(QByteArray, group);
    QFETCH(int, mode);
    QFETCH(bool, asMember);
    QFETCH(int, error);
    QFETCH(int, rights);
    if (geteuid() != 0) {
        qInfo("not root: whose node it is cannot be chosen; whatIsMissing() has the rules");
        return;
    }
    const ::group *entry = getgrnam(group.constData());
    QVERIFY2(entry, group.constData());
    const gid_t number = entry->gr_gid;
    QTemporaryDir root;
    QCOMPARE(chmod(root.path().toLocal8Bit().constData(), 0755), 0);
    PseudoTerminal node;
    QVERIFY2(node.open(root.filePath(QStringLiteral("node")).toStdString()), node.error().c_str());
    const std::string port = node.terminalPath();
    QCOMPARE(chown(port.c_str(), 0, number), 0);
    QCOMPARE(chmod(port.c_str(), mode_t(mode)), 0);
    // Asked as nobody, because root may open anything: in a child, with a group of its own or as the port's member.
    const pid_t child = fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        constexpr gid_t noGroup = 64999; // in no group database
        const gid_t session = asMember ? number : noGroup;
        const bool changed = setgroups(0, nullptr) == 0 && setresgid(session, session, session) == 0
            && setresuid(nobody, nobody, nobody) == 0;
        const PortAccess access = checkPortAccess(port);
        const bool named = error == int(LinkError::None) || access.detail == group.toStdString();
        _exit(!changed ? 2 : int(access.error) != error ? 3 : int(access.rights) != rights ? 4 : !named ? 5 : 0);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void PortListTest::everyPortOfAListIsDescribed()
{
    QTemporaryDir root;
    for (const char *name : { "ttyUSB0", "ttyUSB1", "ttyUSB2" })
        writeFile(root.filePath(QStringLiteral("dev/")) + QLatin1String(name), "");
    writeFile(root.filePath(QStringLiteral("proc/812/comm")), "ser2net\n");
    writeFile(root.filePath(QStringLiteral("proc/813/comm")), "minicom\n");
    QVERIFY(QDir().mkpath(root.filePath(QStringLiteral("proc/812/fd"))));
    QVERIFY(QDir().mkpath(root.filePath(QStringLiteral("proc/813/fd"))));
    QVERIFY(QFile::link(root.filePath(QStringLiteral("dev/ttyUSB0")), root.filePath(QStringLiteral("proc/812/fd/5"))));
    // A lock counts more than a descriptor: it says who believes to own the port.
    QString lockName = root.filePath(QStringLiteral("dev/ttyUSB1"));
    writeFile(root.filePath(QStringLiteral("locks/LCK..")) + lockName.replace(QLatin1Char('/'), QLatin1Char('_')),
              "       813\n");
    const SystemFolders folders { { root.filePath(QStringLiteral("locks")).toStdString() },
                                  root.filePath(QStringLiteral("proc")).toStdString() };
    std::vector<PortDescription> ports;
    for (const char *name : { "ttyUSB0", "ttyUSB1", "ttyUSB2", "ttyUSB3" })
        ports.push_back(usbPort((root.path().toStdString() + "/dev/" + name).c_str(), "A9X1"));
    describeAccess(ports, folders);
    QCOMPARE(ports[0].access, LinkError::Busy);
    QCOMPARE(ports[0].accessDetail.c_str(), "ser2net");
    QCOMPARE(ports[0].holder, 812);
    QCOMPARE(ports[1].access, LinkError::Busy);
    QCOMPARE(ports[1].accessDetail.c_str(), "minicom");
    QCOMPARE(ports[1].holder, 813);
    QCOMPARE(ports[2].access, LinkError::None);
    QCOMPARE(ports[2].holder, 0);
    QCOMPARE(ports[3].access, LinkError::NotFound);
}

void PortListTest::changesAreTold()
{
    QTemporaryDir root;
    const QString device = root.filePath(QStringLiteral("dev"));
    const QString classes = root.filePath(QStringLiteral("class/tty"));
    QVERIFY(QDir().mkpath(device));
    QVERIFY(QDir().mkpath(classes));
    const auto plugIn = [&](const QString &name, const QByteArray &serial) {
        const QString usb = root.filePath(QStringLiteral("devices/")) + name;
        writeFile(usb + QStringLiteral("/idVendor"), "0403\n");
        writeFile(usb + QStringLiteral("/serial"), serial);
        writeFile(usb + QStringLiteral("/interface/uevent"), "");
        QVERIFY(QDir().mkpath(classes + QLatin1Char('/') + name));
        QVERIFY(QFile::link(usb + QStringLiteral("/interface"),
                            classes + QLatin1Char('/') + name + QStringLiteral("/device")));
        writeFile(device + QLatin1Char('/') + name, "");
    };
    const SystemFolders folders { {}, root.filePath(QStringLiteral("proc")).toStdString() };
    PortWatch watch(std::make_unique<SysfsPortList>(classes.toStdString(), device.toStdString()), folders, device);
    QSignalSpy lists(&watch, &PortWatch::listed);
    watch.start();
    QCOMPARE(lists.count(), 1);
    QVERIFY(lists.last()[0].value<QList<PortDescription>>().isEmpty());

    plugIn(QStringLiteral("ttyUSB0"), "A9X1\n");
    QTRY_COMPARE(lists.count(), 2);
    const auto found = lists.last()[0].value<QList<PortDescription>>();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].path, (device + QStringLiteral("/ttyUSB0")).toStdString());
    QCOMPARE(found[0].usbSerial.c_str(), "A9X1");

    // A program opens it: nothing changes in the folder of nodes.
    writeFile(root.filePath(QStringLiteral("proc/812/comm")), "ser2net\n");
    QVERIFY(QDir().mkpath(root.filePath(QStringLiteral("proc/812/fd"))));
    QVERIFY(QFile::link(device + QStringLiteral("/ttyUSB0"), root.filePath(QStringLiteral("proc/812/fd/5"))));
    QTRY_COMPARE(lists.count(), 3);
    QCOMPARE(lists.last()[0].value<QList<PortDescription>>()[0].holder, 812);

    QVERIFY(QFile::remove(device + QStringLiteral("/ttyUSB0")));
    QVERIFY(QDir(classes + QStringLiteral("/ttyUSB0")).removeRecursively());
    QTRY_COMPARE(lists.count(), 4);
    QVERIFY(lists.last()[0].value<QList<PortDescription>>().isEmpty());
    watch.stop();
    plugIn(QStringLiteral("ttyUSB1"), "B7K2\n");
    QTest::qWait(2500); // longer than it looks at the latest
    QCOMPARE(lists.count(), 4);
}

void PortListTest::aCableStaysTheSameUnderAnotherName_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("serial");
    QTest::addColumn<int>("product");
    QTest::addColumn<bool>("same");
    QTest::newRow("another name") << "/dev/ttyUSB1"
                                  << "A9X1" << 0x6001 << true;
    QTest::newRow("another cable") << "/dev/ttyUSB0"
                                   << "B7K2" << 0x6001 << false;
    QTest::newRow("another chip") << "/dev/ttyUSB0"
                                  << "A9X1" << 0x6015 << false;
    QTest::newRow("without a number") << "/dev/ttyUSB0"
                                      << "" << 0x6001 << false;
}

void PortListTest::aCableStaysTheSameUnderAnotherName()
{
    QFETCH(QString, path);
    QFETCH(QString, serial);
    QFETCH(int, product);
    QFETCH(bool, same);
    PortDescription cable = usbPort("/dev/ttyUSB0", "A9X1");
    cable.vendorId = 0x0403;
    cable.productId = 0x6001;
    PortDescription other = usbPort(path.toLatin1(), serial.toLatin1());
    other.vendorId = 0x0403;
    other.productId = std::uint16_t(product);
    QCOMPARE(isSamePort(cable, other), same);
    // Ports without serial numbers are what they are called.
    QVERIFY(isSamePort(usbPort("/dev/ttyS0", ""), usbPort("/dev/ttyS0", "")));
    QVERIFY(!isSamePort(usbPort("/dev/ttyS0", ""), usbPort("/dev/ttyS1", "")));
}

QTEST_GUILESS_MAIN(PortListTest)
#include "tst_portlist.moc"
