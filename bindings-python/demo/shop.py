"""A shop's day on the sandbox: the demo in Python."""

import flowglad
import glase
import globiance
import grow
from payer import Payer
from sandbox import Sandbox

if __name__ == "__main__":
    sandbox = Sandbox()
    payer = Payer(sandbox)
    grow.day(sandbox)
    globiance.day(sandbox, payer)
    glase.day(sandbox, payer)
    flowglad.day(sandbox, payer)
