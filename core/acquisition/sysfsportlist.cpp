// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/sysfsportlist.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace meterscope {

namespace {

namespace fs = std::filesystem;

std::string firstLine(const fs::path &file)
{
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

std::uint16_t hexNumber(const std::string &text)
{
    std::uint16_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number, 16);
    return number;
}

/// The USB device above a tty's device: the first folder upwards that knows its vendor.
fs::path usbDeviceOf(const fs::path &device)
{
    std::error_code error;
    for (fs::path folder = fs::canonical(device, error); !error && folder.has_relative_path();
         folder = folder.parent_path()) {
        if (fs::exists(folder / "idVendor", error))
            return folder;
    }
    return {};
}

bool isSerialPort(const fs::path &entry)
{
    std::error_code error;
    if (!fs::exists(entry / "device", error))
        return false; // consoles, pseudo-terminals
    // The serial core tells the chip's type; 0 is a socket without a chip.
    const fs::path type = entry / "type";
    return !fs::exists(type, error) || firstLine(type) != "0";
}

} // namespace

SysfsPortList::SysfsPortList(std::string classFolder, std::string deviceFolder)
    : m_classFolder(std::move(classFolder))
    , m_deviceFolder(std::move(deviceFolder))
{ }

std::vector<PortDescription> SysfsPortList::ports() const
{
    std::vector<PortDescription> result;
    std::error_code error;
    for (fs::directory_iterator entry(m_classFolder, error), end; !error && entry != end; entry.increment(error)) {
        if (!isSerialPort(entry->path()))
            continue;
        PortDescription port;
        port.path = m_deviceFolder + "/" + entry->path().filename().string();
        const fs::path usb = usbDeviceOf(entry->path() / "device");
        if (!usb.empty()) {
            port.description = firstLine(usb / "product");
            port.manufacturer = firstLine(usb / "manufacturer");
            port.usbSerial = firstLine(usb / "serial");
            port.vendorId = hexNumber(firstLine(usb / "idVendor"));
            port.productId = hexNumber(firstLine(usb / "idProduct"));
        }
        result.push_back(std::move(port));
    }
    std::sort(result.begin(), result.end(),
              [](const PortDescription &a, const PortDescription &b) { return a.path < b.path; });
    return result;
}

} // namespace meterscope
