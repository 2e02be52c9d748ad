// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "acquisition/portaccess.h"
#include "acquisition/portlist.h"
#include "acquisition/sysfsportlist.h"

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
    void missingRightsNameTheGroup();
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
    QCOMPARE(QString::fromStdString(portHolder(port.toStdString(), folders)), holder);
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
}

void PortListTest::theMakerOfAPseudoTerminalIsNoReader()
{
    // socat keeps both ends of the terminal it makes.
    QTemporaryDir root;
    writeFile(root.filePath(QStringLiteral("proc/99999/comm")), "socat\n");
    QVERIFY(QDir().mkpath(root.filePath(QStringLiteral("proc/99999/fd"))));
    QVERIFY(QFile::link(QStringLiteral("/dev/pts/4"), root.filePath(QStringLiteral("proc/99999/fd/7"))));
    const SystemFolders folders { {}, root.filePath(QStringLiteral("proc")).toStdString() };
    QCOMPARE(portHolder("/dev/pts/4", folders).c_str(), "");
}

void PortListTest::missingPortsAreNotFound()
{
    const PortAccess access = checkPortAccess("/dev/ttyNobody");
    QCOMPARE(access.error, LinkError::NotFound);
    QCOMPARE(access.detail.c_str(), "/dev/ttyNobody");
}

void PortListTest::missingRightsNameTheGroup()
{
    // Asked as nobody, because root may open anything. Group 0 is "root" everywhere.
    if (geteuid() != 0)
        QSKIP("needs root, to become nobody");
    QTemporaryDir root;
    writeFile(root.filePath(QStringLiteral("port")), "");
    const std::string port = root.filePath(QStringLiteral("port")).toStdString();
    QCOMPARE(chmod(root.path().toLocal8Bit().constData(), 0755), 0);
    QCOMPARE(chown(port.c_str(), 0, 0), 0);
    QCOMPARE(chmod(port.c_str(), 0660), 0);
    const pid_t child = fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        const bool changed = setresgid(nobody, nobody, nobody) == 0 && setresuid(nobody, nobody, nobody) == 0;
        const PortAccess access = checkPortAccess(port);
        _exit(!changed ? 2 : access == PortAccess { LinkError::NoPermission, "root" } ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    if (WEXITSTATUS(status) == 2)
        QSKIP("cannot become nobody here");
    QCOMPARE(WEXITSTATUS(status), 0);
}

QTEST_GUILESS_MAIN(PortListTest)
#include "tst_portlist.moc"
